@NullMarked
package de.leitplanke.library.pack;

import org.jspecify.annotations.NullMarked;
