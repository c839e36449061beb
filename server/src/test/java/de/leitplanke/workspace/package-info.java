@NullMarked
package de.leitplanke.workspace;

import org.jspecify.annotations.NullMarked;
