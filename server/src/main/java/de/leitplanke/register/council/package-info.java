/** The staff council's own room, and what it brings to the employer by itself. */
@NullMarked
package de.leitplanke.register.council;

import org.jspecify.annotations.NullMarked;
