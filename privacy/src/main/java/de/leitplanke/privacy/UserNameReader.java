package de.leitplanke.privacy;

import java.util.Locale;
import java.util.Set;

/** Reads the user name that stands behind a word such as "Benutzername". */
final class UserNameReader {

    private static final int MAX = 64;
    private static final int FARTHEST = 40;
    private static final Set<String> VERBS = Set.of("lautet", "ist", "war");
    private static final Set<String> WORDS = Set.of(
            "siehe",
            "nicht",
            "bitte",
            "wie",
            "keine",
            "kein",
            "per",
            "über",
            "mit",
            "nur",
            "und",
            "oder",
            "ihr",
            "ihre",
            "der",
            "die",
            "das",
            "ein",
            "eine",
            "passwort",
            "kennwort",
            "name",
            "unbekannt",
            "vergessen",
            "wird",
            "wurde",
            "für");

    private final Scan scan;

    UserNameReader(Scan scan) {
        this.scan = scan;
    }

    void read(int labelEnd) {
        int at = scan.skipSpaces(labelEnd);
        boolean colon = scan.charAt(at) == ':' || scan.charAt(at) == '=';
        at = scan.skipSpaces(colon ? at + 1 : at);
        String verb = scan.wordAfter(at);
        if (VERBS.contains(verb)) {
            at = scan.skipSpaces(at + verb.length());
        }
        if (!colon && verb.length() > 2 && !VERBS.contains(verb) && Character.isLowerCase(verb.charAt(0))) {
            at = behindVerb(at);
        }
        boolean quoted = "\"„'“‚«»".indexOf(scan.charAt(at)) >= 0;
        int from = quoted ? at + 1 : at;
        int end = end(from);
        String name = scan.between(from, end);
        boolean plain = !WORDS.contains(name.toLowerCase(Locale.ROOT));
        if (name.length() > 2 && plain && (colon || quoted || isTechnical(name))) {
            scan.propose(Proposal.of(from, end, Label.USERNAME, Certainty.SURE, "username", 64));
        }
    }

    /** "Zugangskennung für das Verfahren ist vennem02": behind the verb of the same sentence. */
    private int behindVerb(int from) {
        int at = from;
        while (at - from < FARTHEST && ".;\n".indexOf(scan.charAt(at)) < 0) {
            if (scan.charAt(at) == ' ' && VERBS.contains(scan.wordAfter(at))) {
                return scan.skipSpaces(scan.skipSpaces(at) + scan.wordAfter(at).length());
            }
            at++;
        }
        return from;
    }

    private int end(int from) {
        int end = from;
        while (end - from < MAX && (Ascii.isWordPart(scan.charAt(end)) || "._-\\+@$".indexOf(scan.charAt(end)) >= 0)) {
            end++;
        }
        while (end > from && (scan.charAt(end - 1) == '.' || scan.charAt(end - 1) == '-')) {
            end--;
        }
        return end;
    }

    /** Whether no word of a sentence is written like this. */
    private static boolean isTechnical(String name) {
        return Ascii.containsDigit(name) || name.indexOf('_') > 0 || name.indexOf('.') > 0 || name.indexOf('\\') > 0;
    }
}
