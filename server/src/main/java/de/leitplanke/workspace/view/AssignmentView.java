package de.leitplanke.workspace.view;

/**
 * One line of a list of assignments.
 *
 * @param daysLeft until it is deleted by itself
 */
public record AssignmentView(String id, String title, String stateKey, boolean mayBeRenamed, long daysLeft) {

    private static final int SOON = 3;

    /** Whether it will be gone before somebody who is away for a weekend comes back. */
    public boolean endsSoon() {
        return daysLeft <= SOON;
    }

    public String path() {
        return "/arbeitsplatz/" + id;
    }
}
