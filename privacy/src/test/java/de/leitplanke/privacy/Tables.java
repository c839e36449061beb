package de.leitplanke.privacy;

import java.util.ArrayList;
import java.util.List;

/** Tables of invented people. */
final class Tables {

    private Tables() {}

    /** Names as {@code NAME_1=Weber}; all of them of unknown gender. */
    static PlaceholderTable of(String... entries) {
        List<PlaceholderEntry> list = new ArrayList<>();
        for (String entry : entries) {
            int equals = entry.indexOf('=');
            Placeholder placeholder = Placeholder.parse(entry.substring(0, equals));
            list.add(new PlaceholderEntry(
                    placeholder, labelOf(placeholder.word()), entry.substring(equals + 1), Gender.UNKNOWN));
        }
        return PlaceholderTable.of(list);
    }

    private static Label labelOf(String word) {
        for (Label label : Label.values()) {
            if (word.equals(label.placeholderWord())) {
                return label;
            }
        }
        return Label.PERSON;
    }
}
