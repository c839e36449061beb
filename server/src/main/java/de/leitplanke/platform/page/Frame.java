package de.leitplanke.platform.page;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What every page has around its own part.
 *
 * @param person name of the person who is signed in, or null
 * @param path address of this page, to mark the line of the navigation
 * @param csrfName name of the form field that proves that a form is ours
 * @param csrfToken its value
 */
public record Frame(
        Texts texts,
        String town,
        @Nullable String person,
        boolean demo,
        String path,
        String csrfName,
        String csrfToken,
        Map<NavigationEntry.Group, List<NavigationEntry>> navigation) {

    /** The text of a key. */
    public String t(String key, Object... values) {
        return texts.of(key, values);
    }

    /** Whether the page belongs to this line; to the closest one only, where one address lies below another. */
    public boolean isAt(NavigationEntry entry) {
        return covers(entry)
                && navigation.values().stream()
                        .flatMap(List::stream)
                        .filter(this::covers)
                        .allMatch(other -> other.path().length() <= entry.path().length());
    }

    private boolean covers(NavigationEntry entry) {
        return "/".equals(entry.path())
                ? "/".equals(path)
                : path.equals(entry.path()) || path.startsWith(entry.path() + "/");
    }
}
