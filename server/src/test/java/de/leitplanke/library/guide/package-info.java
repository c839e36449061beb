@NullMarked
package de.leitplanke.library.guide;

import org.jspecify.annotations.NullMarked;
