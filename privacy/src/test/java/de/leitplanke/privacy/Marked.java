package de.leitplanke.privacy;

import java.util.ArrayList;
import java.util.List;

/**
 * A text in which {@code «PERSON:Anna Weber»} marks a finding; {@code «BIRTH:…»} is a date of birth.
 *
 * @param text without the marks
 */
record Marked(String text, List<Finding> findings) {

    static Marked of(String marked) {
        StringBuilder text = new StringBuilder();
        List<Finding> findings = new ArrayList<>();
        int at = 0;
        int open = marked.indexOf('«');
        while (open >= 0) {
            text.append(marked, at, open);
            int colon = marked.indexOf(':', open);
            int close = marked.indexOf('»', open);
            int start = text.length();
            text.append(marked, colon + 1, close);
            findings.add(finding(start, text.length(), marked.substring(open + 1, colon)));
            at = close + 1;
            open = marked.indexOf('«', at);
        }
        return new Marked(text.append(marked.substring(at)).toString(), findings);
    }

    private static Finding finding(int start, int end, String label) {
        boolean birth = label.equals("BIRTH");
        Label found = birth ? Label.DATE : Label.valueOf(label);
        return new Finding(start, end, found, Certainty.SURE, "marked", birth, false);
    }

    Pseudonymised pseudonymised() {
        return Pseudonymiser.standard().pseudonymise(text, findings);
    }
}
