package de.leitplanke.register.consent;

import de.leitplanke.people.Role;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step that was taken. It names an office, never a person, and a resolution's result, never single votes.
 *
 * @param office null where time itself took the step
 * @param day on which it was recorded
 * @param resolvedOn day of the resolution, discussion or ruling
 * @param words reasons or what was asked for
 * @param dueOn last day of the deadline that ran from then on
 */
public record ConsentStep(
        ConsentAct act,
        @Nullable Role office,
        LocalDate day,
        @Nullable LocalDate resolvedOn,
        String words,
        @Nullable LocalDate dueOn) {}
