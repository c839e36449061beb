@NullMarked
package de.leitplanke.library.orientation;

import org.jspecify.annotations.NullMarked;
