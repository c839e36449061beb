/** What proves the official acts of both parties, and what keeps people from being watched. */
@ApplicationModule(allowedDependencies = {"platform", "people"})
@NullMarked
package de.leitplanke.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
