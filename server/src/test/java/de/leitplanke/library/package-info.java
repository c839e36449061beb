@NullMarked
package de.leitplanke.library;

import org.jspecify.annotations.NullMarked;
