@NullMarked
package de.leitplanke.guard;

import org.jspecify.annotations.NullMarked;
