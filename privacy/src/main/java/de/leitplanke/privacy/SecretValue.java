package de.leitplanke.privacy;

import java.util.ArrayList;
import java.util.List;

/** A word such as "Passwort" and, behind a colon, an equals sign or "lautet", the secret itself. */
final class SecretValue {

    private static final int LONGEST = 128;

    private SecretValue() {}

    static List<Finding> findings(PreparedText prepared, int start, int end) {
        List<Finding> findings = new ArrayList<>();
        int from = valueStart(prepared.text(), end);
        int to = valueEnd(prepared.text(), from);
        boolean value = to > from;
        findings.add(
                prepared.finding(start, end, Label.SECRET, value ? Certainty.LIKELY : Certainty.CHECK, "secret-word"));
        if (value) {
            findings.add(prepared.finding(from, to, Label.SECRET, Certainty.LIKELY, "secret-value"));
        }
        return findings;
    }

    /** Where the value may begin; the end of the text if no sign announces one. */
    private static int valueStart(String text, int end) {
        int at = skipSpaces(text, end);
        for (String sign : List.of(":", "=", "lautet:", "lautet", "ist:")) {
            if (text.startsWith(sign, at)) {
                return skipSpaces(text, at + sign.length());
            }
        }
        return text.length();
    }

    private static int skipSpaces(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private static int valueEnd(String text, int from) {
        int at = from;
        while (at < text.length() && at - from < LONGEST && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at > from && ".,;".indexOf(text.charAt(at - 1)) >= 0 ? at - 1 : at;
    }
}
