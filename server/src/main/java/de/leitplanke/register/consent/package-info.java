/** Requests for the staff council's consent: papers, deadlines, steps of both offices. */
@NullMarked
package de.leitplanke.register.consent;

import org.jspecify.annotations.NullMarked;
