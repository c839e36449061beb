/** Everything that is configured, to be read by those who keep watch over it. */
@NullMarked
package de.leitplanke.register.oversight;

import org.jspecify.annotations.NullMarked;
