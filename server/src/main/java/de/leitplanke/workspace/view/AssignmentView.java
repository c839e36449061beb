package de.leitplanke.workspace.view;

/** One line of a list of assignments. */
public record AssignmentView(String id, String title, String stateKey, long daysLeft) {

    public String path() {
        return "/arbeitsplatz/" + id;
    }
}
