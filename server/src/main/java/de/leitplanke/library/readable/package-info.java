/** Marks what makes a German text hard to read, and says why. */
@NullMarked
package de.leitplanke.library.readable;

import org.jspecify.annotations.NullMarked;
