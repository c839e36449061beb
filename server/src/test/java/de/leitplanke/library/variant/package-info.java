@NullMarked
package de.leitplanke.library.variant;

import org.jspecify.annotations.NullMarked;
