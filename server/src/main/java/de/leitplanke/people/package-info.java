/** Municipality, users, functions, departments, login. */
@ApplicationModule(allowedDependencies = "platform")
@NullMarked
package de.leitplanke.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
