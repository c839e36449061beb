@NullMarked
package de.leitplanke.register.council;

import org.jspecify.annotations.NullMarked;
