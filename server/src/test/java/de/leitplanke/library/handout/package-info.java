@NullMarked
package de.leitplanke.library.handout;

import org.jspecify.annotations.NullMarked;
