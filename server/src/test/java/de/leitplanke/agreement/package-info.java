@NullMarked
package de.leitplanke.agreement;

import org.jspecify.annotations.NullMarked;
