@NullMarked
package de.leitplanke.evidence;

import org.jspecify.annotations.NullMarked;
