/** Start-up, configuration, carried database, layout and shared page parts, clock, problem pages. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package de.leitplanke.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
