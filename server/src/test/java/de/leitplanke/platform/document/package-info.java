@NullMarked
package de.leitplanke.platform.document;

import org.jspecify.annotations.NullMarked;
