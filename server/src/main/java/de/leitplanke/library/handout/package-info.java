/** The agreement in short, for the desk and for the wall: orientation frame, cards for daily work, poster. */
@NullMarked
package de.leitplanke.library.handout;

import org.jspecify.annotations.NullMarked;
