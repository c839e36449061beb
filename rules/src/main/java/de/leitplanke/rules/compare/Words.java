package de.leitplanke.rules.compare;

import java.util.List;

/** Small parts of German sentences. */
final class Words {

    private Words() {}

    /** Joins with commas and one last word: "a, b und c". */
    static String joined(List<String> items, String last) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        int end = items.size() - 1;
        return String.join(", ", items.subList(0, end)) + " " + last + " " + items.get(end);
    }

    static String quoted(String text) {
        return "„" + text + "“";
    }
}
