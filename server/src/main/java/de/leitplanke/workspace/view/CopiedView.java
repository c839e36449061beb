package de.leitplanke.workspace.view;

/**
 * An order that was copied out and waits for its answer.
 *
 * @param text the order, or the follow-up alone
 * @param whole the follow-up after all that went before; empty for an order
 */
public record CopiedView(String path, String title, String toolName, String text, String whole) {

    public boolean followUp() {
        return !whole.isEmpty();
    }
}
