package de.leitplanke.workspace.view;

import java.util.List;

/**
 * A person's own assignments, as they want to see them.
 *
 * @param all how many there are in all
 * @param words part of a title that was searched for, or empty
 * @param state name of the state that is shown alone, or empty
 * @param sorting code of the order
 * @param states names of the states that occur
 * @param sortings codes of all orders
 */
public record AssignmentListView(
        List<AssignmentView> shown,
        int all,
        String words,
        String state,
        String sorting,
        List<String> states,
        List<String> sortings) {

    /** Below this everything is seen at a glance. */
    private static final int MANY = 6;

    public boolean nothingYet() {
        return all == 0;
    }

    /** Whether choosing a state helps. */
    public boolean offersStates() {
        return !state.isEmpty() || (all >= MANY && states.size() > 1);
    }
}
