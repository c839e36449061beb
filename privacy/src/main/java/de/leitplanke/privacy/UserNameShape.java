package de.leitplanke.privacy;

import java.util.Set;

/**
 * User names: in brackets behind a person, "Lange, Friederike (flange01)"; behind "mit" and "durch" what no word is
 * written like, "durch kasse-job2"; behind the time in a chat, "[07:52] kbrandes:".
 */
final class UserNameShape implements Shape {

    private static final Set<String> BEFORE = Set.of(
            "durch",
            "mit",
            "als",
            "von",
            "user",
            "nutzer",
            "benutzer",
            "Konto",
            "Account",
            "Login",
            "Kennung",
            "User",
            "Benutzer",
            "Nutzer",
            "Nutzerin",
            "Benutzerin");

    private static final int LONGEST = 16;
    private static final int FEWEST_LETTERS = 3;

    @Override
    public void look(Scan scan, int at) {
        if (scan.charAt(at - 1) == ' ' && BEFORE.contains(scan.wordBefore(at))) {
            technical(scan, at);
        }
        if (isBehindTime(scan, at)) {
            author(scan, at);
        }
        if (scan.charAt(at - 1) != '(' || scan.charAt(at - 2) != ' ') {
            return;
        }
        int letters = at;
        while (letters - at < LONGEST && scan.charAt(letters) >= 'a' && scan.charAt(letters) <= 'z') {
            letters++;
        }
        int end = letters;
        while (end - letters < 4 && Ascii.isDigit(scan.charAt(end))) {
            end++;
        }
        if (end == letters && "-_.".indexOf(scan.charAt(end)) >= 0) {
            end = handleEnd(scan, at);
        }
        boolean shaped = letters - at >= FEWEST_LETTERS && end > letters && scan.charAt(end) == ')';
        if (shaped && Character.isUpperCase(firstOf(scan.wordBefore(at - 1)))) {
            scan.propose(Proposal.of(at, end, Label.USERNAME, Certainty.LIKELY, "username-behind-name", 50));
        }
    }

    /** "--- 07:41 cbrinkma4", "08:31 hd_ayse" */
    private static boolean isBehindTime(Scan scan, int at) {
        return scan.charAt(at - 1) == ' '
                && scan.charAt(at - 4) == ':'
                && Ascii.areDigits(scan.text(), at - 3, at - 1)
                && Ascii.areDigits(scan.text(), at - 6, at - 4);
    }

    /** Who writes stands alone behind the time, written like no word. */
    private static void author(Scan scan, int at) {
        int end = handleEnd(scan, at);
        String name = scan.between(at, end);
        boolean technical = Ascii.containsDigit(name) || name.indexOf('_') > 0 || name.indexOf('.') > 0;
        if (technical && end - at > FEWEST_LETTERS && "\n:".indexOf(scan.charAt(end)) >= 0) {
            scan.propose(Proposal.of(at, end, Label.USERNAME, Certainty.LIKELY, "username-behind-time", 62));
        }
    }

    private static void technical(Scan scan, int at) {
        int end = handleEnd(scan, at);
        boolean shaped = end - at > FEWEST_LETTERS + 1
                && Ascii.isDigit(scan.charAt(end - 1))
                && !Ascii.isDigit(scan.charAt(at))
                && !Ascii.isDigit(scan.charAt(at + 1));
        if (shaped && !Ascii.isWordPart(scan.charAt(end)) && scan.charAt(end) != '@') {
            scan.propose(Proposal.of(at, end, Label.USERNAME, Certainty.LIKELY, "username-technical", 50));
        }
    }

    /** Looks at the bracket that closes the time of a message. */
    static void behindTime(Scan scan, int bracket) {
        boolean time = Ascii.areDigits(scan.text(), bracket - 2, bracket) && scan.charAt(bracket - 3) == ':';
        int at = scan.skipSpaces(bracket + 1);
        int end = handleEnd(scan, at);
        if (time && end - at >= FEWEST_LETTERS && scan.charAt(end) == ':' && scan.charAt(end + 1) == ' ') {
            scan.propose(Proposal.of(at, end, Label.USERNAME, Certainty.LIKELY, "username-in-chat", 62));
        }
    }

    /** Small letters, figures, points, hyphens and underscores, beginning and ending with one of the first two. */
    private static int handleEnd(Scan scan, int at) {
        int end = at;
        while (end - at < 2 * LONGEST && isHandlePart(scan.charAt(end))) {
            end++;
        }
        while (end > at && "._-".indexOf(scan.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static boolean isHandlePart(char c) {
        return (c >= 'a' && c <= 'z') || Ascii.isDigit(c) || c == '.' || c == '_' || c == '-';
    }

    private static char firstOf(String word) {
        return word.isEmpty() ? ' ' : word.charAt(0);
    }
}
