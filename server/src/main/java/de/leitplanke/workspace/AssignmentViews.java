package de.leitplanke.workspace;

import de.leitplanke.workspace.view.AssignmentView;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Prepares assignments for lists. */
@Component
class AssignmentViews {

    private final Clock clock;

    AssignmentViews(Clock clock) {
        this.clock = clock;
    }

    AssignmentView of(Assignment assignment) {
        return new AssignmentView(
                assignment.id().value().toString(),
                assignment.content().title(),
                assignment.state().textKey(),
                ChronoUnit.DAYS.between(LocalDate.now(clock), assignment.expiresOn()));
    }
}
