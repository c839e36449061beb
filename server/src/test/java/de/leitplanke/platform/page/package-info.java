@NullMarked
package de.leitplanke.platform.page;

import org.jspecify.annotations.NullMarked;
