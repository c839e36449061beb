package de.leitplanke.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A word such as "Passwort" and in its sentence the secret itself: behind a colon or "lautet", in quotation marks or
 * brackets, or right behind the word if no ordinary word is written so.
 */
final class SecretValue {

    private static final int LONGEST = 128;
    private static final int FARTHEST = 64;
    private static final int SHORTEST = 3;
    private static final int LONGEST_GROUP = 4;
    private static final Set<String> VERBS = Set.of("lautet", "ist", "war", "lauten", "heißt", "geändert");
    private static final String OPENING = "„\"'‚»`(";
    private static final String CLOSING = "“\"'‘«`)”";

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

    /** Where the value begins; the end of the text if the sentence has none. */
    private static int valueStart(String text, int label) {
        int at = skip(text, label, " ");
        if (at < text.length() && ":=".indexOf(text.charAt(at)) >= 0) {
            int from = skip(text, at + 1, " " + OPENING);
            return isLineEnd(text, from) ? onNextLine(text, from) : from;
        }
        boolean announced = false;
        boolean first = true;
        while (at < text.length() && at - label < FARTHEST && !endsSentence(text, at)) {
            int from = skip(text, at, OPENING);
            int to = valueEnd(text, from);
            boolean enclosed = from > at && to < text.length() && CLOSING.indexOf(text.charAt(to)) >= 0;
            if ((enclosed || announced || first) && isSecret(text, from, to)) {
                return from;
            }
            int next = skip(text, Math.max(to, at + 1), " :=,");
            announced |= VERBS.contains(text.substring(from, to).toLowerCase(Locale.GERMAN))
                    || text.substring(to, next).indexOf(':') >= 0;
            first = false;
            at = next;
        }
        return text.length();
    }

    /** "Passwort:" over a line with nothing but the secret. */
    private static int onNextLine(String text, int lineEnd) {
        int from = skip(text, Math.min(lineEnd + 1, text.length()), " ");
        int to = valueEnd(text, from);
        return isLineEnd(text, skip(text, to, " .")) && isSecret(text, from, to) ? from : text.length();
    }

    /** Figures alone, or letters with figures or signs among them: no word of a sentence is written so. */
    private static boolean isSecret(String text, int from, int to) {
        boolean figure = false;
        boolean sign = false;
        for (int i = from; i < to; i++) {
            figure |= Ascii.isDigit(text.charAt(i));
            sign |= "!#$%&+?@^".indexOf(text.charAt(i)) >= 0;
        }
        return to - from >= SHORTEST
                && text.charAt(from) != '['
                && (figure || (sign && to - from > SHORTEST + 1))
                && !isDate(text, from, to);
    }

    private static boolean isDate(String text, int from, int to) {
        int point = text.indexOf('.', from);
        return point > from && point < to && Ascii.areDigits(text, from, point) && point - from < SHORTEST;
    }

    private static boolean isLineEnd(String text, int at) {
        return at >= text.length() || text.charAt(at) == '\n';
    }

    private static boolean endsSentence(String text, int at) {
        char c = text.charAt(at);
        return c == '\n' || c == ';' || (".!?".indexOf(c) >= 0 && skip(text, at + 1, " ") > at + 1);
    }

    private static int skip(String text, int from, String signs) {
        int at = from;
        while (at < text.length() && signs.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static int valueEnd(String text, int from) {
        int at = from;
        while (at < text.length()
                && at - from < LONGEST
                && !Character.isWhitespace(text.charAt(at))
                && CLOSING.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        while (at > from && ".,;:".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return behindGroups(text, from, at);
    }

    /** "771 204#", "448 120 776": further groups of figures belong to a secret of figures. */
    private static int behindGroups(String text, int from, int to) {
        int end = to;
        boolean figures = to - from >= 2 && to - from <= LONGEST_GROUP && Ascii.areDigits(text, from, to);
        while (figures) {
            int next = end + 1;
            int last = next;
            while (last < text.length() && last - next < LONGEST_GROUP && Ascii.isDigit(text.charAt(last))) {
                last++;
            }
            boolean closed = last < text.length() && "#*".indexOf(text.charAt(last)) >= 0;
            int behind = closed ? last + 1 : last;
            figures = last - next >= 2
                    && text.charAt(end) == ' '
                    && (behind == text.length() || " ,;.)\n".indexOf(text.charAt(behind)) >= 0);
            end = figures ? behind : end;
        }
        return end;
    }
}
