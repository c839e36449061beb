@NullMarked
package de.leitplanke.register.round;

import org.jspecify.annotations.NullMarked;
