@NullMarked
package de.leitplanke.people;

import org.jspecify.annotations.NullMarked;
