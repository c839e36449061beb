@NullMarked
package de.leitplanke.workspace.doubt;

import org.jspecify.annotations.NullMarked;
