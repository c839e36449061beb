/** Packs: examples as one file that towns hand to each other. */
@NullMarked
package de.leitplanke.library.pack;

import org.jspecify.annotations.NullMarked;
