/** Assignments: order, answer, review, signature, label, export. */
@ApplicationModule(
        allowedDependencies = {"platform", "people", "evidence", "agreement", "register", "guard", "models", "library"})
@NullMarked
package de.leitplanke.workspace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
