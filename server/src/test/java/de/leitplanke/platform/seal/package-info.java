@NullMarked
package de.leitplanke.platform.seal;

import org.jspecify.annotations.NullMarked;
