/** The one decision point: gathers facts, asks the agreement in force, returns decision and receipt. */
@ApplicationModule(allowedDependencies = {"platform", "people", "evidence", "agreement", "register"})
@NullMarked
package de.leitplanke.guard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
