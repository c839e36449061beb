package de.leitplanke.platform.page;

import java.util.Set;

/**
 * One line of the navigation, offered by the module that owns the page.
 *
 * @param group what people want there
 * @param order place inside the group, small first
 * @param textKey key of the words
 * @param path address of the page
 * @param roles authorities that see the line; empty means everybody who is signed in
 */
public record NavigationEntry(Group group, int order, String textKey, String path, Set<String> roles) {

    /** What people want, in the order in which it is shown. */
    public enum Group {
        WORK,
        LEARN,
        SHAPE,
        STEER,
        ABOUT_ME;

        public String textKey() {
            return "navigation." + name();
        }
    }

    public static NavigationEntry forAll(Group group, int order, String textKey, String path) {
        return new NavigationEntry(group, order, textKey, path, Set.of());
    }
}
