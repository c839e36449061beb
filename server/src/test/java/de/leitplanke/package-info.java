@NullMarked
package de.leitplanke;

import org.jspecify.annotations.NullMarked;
