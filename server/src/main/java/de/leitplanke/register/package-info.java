/** Tools and fields of use with what decides about them. */
@ApplicationModule(allowedDependencies = {"platform", "people", "evidence", "agreement"})
@NullMarked
package de.leitplanke.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
