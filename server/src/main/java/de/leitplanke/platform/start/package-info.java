@NullMarked
package de.leitplanke.platform.start;

import org.jspecify.annotations.NullMarked;
