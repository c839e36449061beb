package de.leitplanke.library.coach;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Where quotations end. A mark that is never closed opens nothing, and is searched for only once. */
final class Quotations {

    private static final Map<Character, String> CLOSING =
            Map.of('„', "“”\"", '"', "\"", '»', "«", '«', "»", '“', "”", '\u201f', "”");

    private final String text;
    private final Set<Character> neverAgain = new HashSet<>();

    Quotations(String text) {
        this.text = text;
    }

    /** Offset behind the quotation that opens here, or the offset itself where none does. */
    int end(int start) {
        String closing = CLOSING.get(text.charAt(start));
        if (closing == null || neverAgain.contains(text.charAt(start))) {
            return start;
        }
        for (int at = start + 1; at < text.length(); at++) {
            if (closing.indexOf(text.charAt(at)) >= 0) {
                return at + 1;
            }
        }
        neverAgain.add(text.charAt(start));
        return start;
    }
}
