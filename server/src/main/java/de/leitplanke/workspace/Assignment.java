package de.leitplanke.workspace;

import de.leitplanke.people.PersonId;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One piece of work with AI, opened for the person who works on it.
 *
 * @param expiresOn the day on which it is deleted by itself
 */
record Assignment(
        AssignmentId id, PersonId author, AssignmentState state, AssignmentContent content, LocalDate expiresOn) {

    /** Identifies an assignment. */
    record AssignmentId(UUID value) {

        String path() {
            return "/arbeitsplatz/" + value;
        }
    }

    Assignment with(AssignmentContent changed) {
        return new Assignment(id, author, state, changed, expiresOn);
    }

    /** The assignment after the act; a defect if the act is not possible in this state. */
    Assignment after(Act act, AssignmentContent changed) {
        AssignmentState next = state.after(act)
                .orElseThrow(() -> new IllegalStateException(act + " is not possible in state " + state));
        return new Assignment(id, author, next, changed, expiresOn);
    }

    boolean isBy(PersonId person) {
        return author.equals(person);
    }
}
