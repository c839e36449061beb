@NullMarked
package de.leitplanke.workspace.export;

import org.jspecify.annotations.NullMarked;
