package de.leitplanke.workspace;

import de.leitplanke.workspace.AssignmentContent.Answer;
import de.leitplanke.workspace.AssignmentContent.Order;
import org.jspecify.annotations.Nullable;

/**
 * One thing asked and what came back.
 *
 * @param wish the author's follow-up with real values; empty for the order of the first step
 * @param follows place of the round whose answer it goes on from; {@link #BEGINNING} for the order of the first step
 * @param reason why, where the agreement asks for a reason
 * @param answer null while it is awaited
 */
record Round(
        String wish,
        int follows,
        String reason,
        Order order,
        @Nullable Answer answer) {

    static final int BEGINNING = -1;

    Round with(Answer changed) {
        return new Round(wish, follows, reason, order, changed);
    }

    /** Never shows a word of the content. */
    @Override
    public String toString() {
        return "Round";
    }
}
