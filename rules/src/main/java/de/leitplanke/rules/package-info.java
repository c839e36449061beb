@NullMarked
package de.leitplanke.rules;

import org.jspecify.annotations.NullMarked;
