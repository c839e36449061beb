/** Measurements of the libraries. */
@NullMarked
package de.leitplanke.bench;

import org.jspecify.annotations.NullMarked;
