@NullMarked
package de.leitplanke.town;

import org.jspecify.annotations.NullMarked;
