package de.leitplanke.privacy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers the values that are no names: one value, however spaced, has one placeholder. */
final class Values {

    private final List<PlaceholderEntry> entries = new ArrayList<>();
    private final Map<String, Placeholder> byValue = new HashMap<>();
    private final Map<String, Integer> lastNumbers = new HashMap<>();

    Values(PlaceholderTable table) {
        for (PlaceholderEntry entry : table.entries()) {
            if (entry.label() != Label.PERSON) {
                add(entry);
            }
        }
    }

    Placeholder placeholderOf(Label label, String word, String value) {
        Placeholder known = byValue.get(key(word, value));
        if (known != null) {
            return known;
        }
        Placeholder next = new Placeholder(word, lastNumbers.getOrDefault(word, 0) + 1);
        add(new PlaceholderEntry(next, label, value, Gender.UNKNOWN));
        return next;
    }

    private void add(PlaceholderEntry entry) {
        Placeholder placeholder = entry.placeholder();
        entries.add(entry);
        byValue.putIfAbsent(key(placeholder.word(), entry.value()), placeholder);
        lastNumbers.merge(placeholder.word(), placeholder.number(), Math::max);
    }

    private static String key(String word, String value) {
        StringBuilder key = new StringBuilder(word).append(':');
        PreparedText.ofValue(value)
                .text()
                .chars()
                .filter(c -> !Character.isWhitespace(c))
                .forEach(c -> key.append((char) c));
        return key.toString();
    }

    List<PlaceholderEntry> entries() {
        return entries;
    }
}
