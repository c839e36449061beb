/** Versions of the agreement, the two signatures, acknowledgement. */
@ApplicationModule(allowedDependencies = {"platform", "people", "evidence"})
@NullMarked
package de.leitplanke.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
