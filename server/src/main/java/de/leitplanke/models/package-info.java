/** Connections to OpenAI-compatible endpoints. */
@ApplicationModule(allowedDependencies = {"platform", "people", "register"})
@NullMarked
package de.leitplanke.models;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
