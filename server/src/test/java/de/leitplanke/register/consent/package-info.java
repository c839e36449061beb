@NullMarked
package de.leitplanke.register.consent;

import org.jspecify.annotations.NullMarked;
