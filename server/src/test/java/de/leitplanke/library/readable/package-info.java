@NullMarked
package de.leitplanke.library.readable;

import org.jspecify.annotations.NullMarked;
