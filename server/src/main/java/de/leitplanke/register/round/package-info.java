/** Meetings of both parties, their minutes, and the interpretations they agree on. */
@NullMarked
package de.leitplanke.register.round;

import org.jspecify.annotations.NullMarked;
