@NullMarked
package de.leitplanke.register;

import org.jspecify.annotations.NullMarked;
