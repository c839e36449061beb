package de.leitplanke.workspace;

import de.leitplanke.workspace.AssignmentFilter.Sorting;
import de.leitplanke.workspace.view.AssignmentListView;
import de.leitplanke.workspace.view.AssignmentView;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** Prepares assignments for lists. */
@Component
class AssignmentViews {

    private final Clock clock;

    AssignmentViews(Clock clock) {
        this.clock = clock;
    }

    /** The person's own assignments as the filter wants them. */
    AssignmentListView list(List<Assignment> mine, AssignmentFilter filter) {
        AssignmentState chosen = filter.state();
        return new AssignmentListView(
                filter.applyTo(mine).stream().map(this::of).toList(),
                mine.size(),
                filter.words(),
                chosen == null ? "" : chosen.name(),
                filter.sorting().code(),
                Arrays.stream(AssignmentState.values())
                        .filter(state -> mine.stream().anyMatch(one -> one.state() == state))
                        .map(AssignmentState::name)
                        .toList(),
                Arrays.stream(Sorting.values()).map(Sorting::code).toList());
    }

    AssignmentView of(Assignment assignment) {
        return new AssignmentView(
                assignment.id().value().toString(),
                assignment.content().title(),
                assignment.state().textKey(),
                assignment.state().mayBeRenamed(),
                ChronoUnit.DAYS.between(LocalDate.now(clock), assignment.expiresOn()));
    }
}
