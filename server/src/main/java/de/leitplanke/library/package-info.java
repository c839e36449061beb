/** Practical examples with their prompt templates. */
@ApplicationModule(allowedDependencies = {"platform", "people", "evidence", "agreement", "register", "guard"})
@NullMarked
package de.leitplanke.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
