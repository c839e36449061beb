/** Two versions of the agreement side by side: what is written differently, and what is decided differently. */
@NullMarked
package de.leitplanke.rules.compare;

import org.jspecify.annotations.NullMarked;
