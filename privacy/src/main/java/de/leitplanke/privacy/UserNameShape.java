package de.leitplanke.privacy;

import java.util.Set;
import java.util.regex.Pattern;

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
    private static final int SHORTEST_ACCOUNT = 5;

    /** Two parts of small letters: the first a single one before a point, or any before a line. */
    private static final Pattern JOINED = Pattern.compile("[a-z]\\.[a-z]{4,}\\d{0,3}|[a-z]{2,}\\d{0,3}_[a-z0-9]{2,}");

    private static final Pattern NUMBERED = Pattern.compile("[a-z]{4,12}\\d{1,4}");

    @Override
    public void look(Scan scan, int at) {
        if (scan.charAt(at - 1) == ' ' && BEFORE.contains(scan.wordBefore(at))) {
            technical(scan, at);
        }
        if (isBehindTime(scan, at)) {
            author(scan, at);
        }
        account(scan, at);
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

    /** "gast_foh", "t.abubakari" and "warsame2" anywhere: joined or numbered as no word is. */
    private static void account(Scan scan, int at) {
        int end = handleEnd(scan, at);
        char before = scan.charAt(at - 1);
        char behind = scan.charAt(end);
        boolean alone =
                " \n(\",;:~|„".indexOf(before) >= 0 && !Ascii.isWordPart(behind) && "@=/\\_-}%(".indexOf(behind) < 0;
        boolean key = behind == '"' && scan.charAt(end + 1) == ':';
        if (!alone || key || end - at < SHORTEST_ACCOUNT || isFile(scan, end)) {
            return;
        }
        String name = scan.between(at, end);
        if (JOINED.matcher(name).matches() || (NUMBERED.matcher(name).matches() && isNoWord(name))) {
            scan.propose(Proposal.of(at, end, Label.USERNAME, Certainty.CHECK, "username-alone", 40));
        }
    }

    /** The ending of a file's name or another part of an address. */
    private static boolean isFile(Scan scan, int end) {
        return scan.charAt(end) == '.' && Ascii.isWordPart(scan.charAt(end + 1));
    }

    /** Whether the dictionary has no word of these letters. */
    private static boolean isNoWord(String name) {
        int letters = 0;
        while (!Ascii.isDigit(name.charAt(letters))) {
            letters++;
        }
        GermanLexicon lexicon = GermanLexicon.standard();
        char[] text = name.toCharArray();
        return lexicon.isUnknown(text, 0, letters) && lexicon.kindsOf(text, 0, letters, Casing.CAPITALISED) == 0;
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
