/** Own variants of examples: kept privately, suggested to the house, released by two people who did not write them. */
@NullMarked
package de.leitplanke.library.variant;

import org.jspecify.annotations.NullMarked;
