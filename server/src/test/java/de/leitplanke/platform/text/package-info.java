@NullMarked
package de.leitplanke.platform.text;

import org.jspecify.annotations.NullMarked;
