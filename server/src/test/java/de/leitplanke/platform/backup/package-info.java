@NullMarked
package de.leitplanke.platform.backup;

import org.jspecify.annotations.NullMarked;
