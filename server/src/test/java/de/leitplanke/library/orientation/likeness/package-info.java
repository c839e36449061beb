/** Tests of the comparison with known questions. */
@NullMarked
package de.leitplanke.library.orientation.likeness;

import org.jspecify.annotations.NullMarked;
