package de.leitplanke.privacy.score;

import de.leitplanke.privacy.Certainty;
import de.leitplanke.privacy.Finding;
import de.leitplanke.privacy.Label;
import java.util.ArrayList;
import java.util.List;

/**
 * A text in which people marked what is to be found: {@code «PERSON:Anna Weber»}, with {@code «BIRTH:…»} for a date of
 * birth. Marks do not nest.
 *
 * @param text the text without its marks
 * @param findings what was marked, in order of place
 */
public record MarkedText(String text, List<Finding> findings) {

    /** Name of the mark, and of the row in a table, for a {@link Label#DATE} that is a date of birth. */
    static final String BIRTH = "BIRTH";

    public MarkedText {
        findings = List.copyOf(findings);
    }

    /**
     * Takes the marks out of a text.
     *
     * @throws IllegalArgumentException if a mark has no known label, holds nothing or is not closed; the message is
     *     German and names the line
     */
    public static MarkedText read(String marked) {
        StringBuilder text = new StringBuilder();
        List<Finding> findings = new ArrayList<>();
        int at = 0;
        for (int open = marked.indexOf('«'); open >= 0; open = marked.indexOf('«', at)) {
            int colon = marked.indexOf(':', open);
            int close = marked.indexOf('»', open);
            if (colon < 0 || close < colon + 2) {
                throw new IllegalArgumentException("Zeile " + line(marked, open) + ": Die Marke ist unvollständig.");
            }
            text.append(marked, at, open);
            int start = text.length();
            text.append(marked, colon + 1, close);
            findings.add(finding(start, text.length(), marked, open, colon));
            at = close + 1;
        }
        return new MarkedText(text.append(marked, at, marked.length()).toString(), findings);
    }

    private static Finding finding(int start, int end, String marked, int open, int colon) {
        String name = marked.substring(open + 1, colon);
        boolean birth = name.equals(BIRTH);
        try {
            Label label = birth ? Label.DATE : Label.valueOf(name);
            return new Finding(start, end, label, Certainty.SURE, "marked", birth, false);
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException(
                    "Zeile " + line(marked, open) + ": Die Marke „" + name + "“ gibt es nicht.", unknown);
        }
    }

    private static long line(String text, int offset) {
        return text.substring(0, offset).lines().count() + (text.startsWith("\n", offset - 1) ? 1 : 0);
    }
}
