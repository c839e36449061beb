@NullMarked
package de.leitplanke.privacy;

import org.jspecify.annotations.NullMarked;
