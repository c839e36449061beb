/** Persons in security events, sealed so that only employer and staff council together open them. */
@NullMarked
package de.leitplanke.evidence.seal;

import org.jspecify.annotations.NullMarked;
