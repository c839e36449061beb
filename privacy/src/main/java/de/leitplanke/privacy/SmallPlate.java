package de.leitplanke.privacy;

import java.util.Locale;

/** Registration plates in small letters behind the word for them: "kennzeichen re hp 49", "vom caddy mb-kt 417". */
final class SmallPlate {

    /** Characters behind the word among which the plate begins. */
    private static final int REACH = 24;

    private static final int MOST_FIGURES = 4;
    private static final int MOPED = 3;

    private SmallPlate() {}

    /** Proposes the first one behind the word that ends here. */
    static void read(Scan scan, int cueEnd) {
        for (int at = cueEnd; at < cueEnd + REACH && scan.charAt(at) != '\n'; at++) {
            boolean begins = !Ascii.isWordPart(scan.charAt(at - 1)) && Ascii.isWordPart(scan.charAt(at));
            int end = begins ? Math.max(end(scan, at), moped(scan, at)) : -1;
            if (end > 0) {
                scan.propose(Proposal.of(at, end, Label.LICENCE_PLATE, Certainty.CHECK, "licence-plate-small", 62));
                return;
            }
        }
    }

    /** Where a plate ends that begins here, or -1. With spaces only, its first word must be none of the language. */
    private static int end(Scan scan, int at) {
        int code = small(scan, at, 3);
        int letters = small(scan, code + 1, 2);
        int number = scan.charAt(letters) == ' ' || scan.charAt(letters) == '-' ? letters + 1 : letters;
        int end = number;
        while (end - number <= MOST_FIGURES && Ascii.isDigit(scan.charAt(end))) {
            end++;
        }
        char joint = scan.charAt(code);
        boolean shaped = code > at && letters > code + 1 && end > number && !Ascii.isWordPart(scan.charAt(end));
        boolean parted = joint == '-' || (joint == ' ' && !isWord(scan, at, code));
        return shaped && parted && isPlate(scan, at, code, letters, number, end) ? end : -1;
    }

    private static boolean isPlate(Scan scan, int at, int code, int letters, int number, int end) {
        return PlateNumber.isValid(
                upper(scan, at, code), upper(scan, code + 1, letters), scan.between(number, end), false);
    }

    /** Three figures and three letters. */
    private static int moped(Scan scan, int at) {
        int letters = at + MOPED + 1;
        int end = letters + MOPED;
        boolean shaped = Ascii.areDigits(scan.text(), at, at + MOPED)
                && scan.charAt(at + MOPED) == ' '
                && small(scan, letters, MOPED) == end
                && !Ascii.isWordPart(scan.charAt(end));
        return shaped && !isWord(scan, letters, end) ? end : -1;
    }

    private static boolean isWord(Scan scan, int from, int to) {
        String word = scan.between(from, to);
        return (GermanLexicon.standard().kindsOf(word, 0, word.length(), Casing.LOWER) & WordKind.COMMON) != 0;
    }

    private static int small(Scan scan, int from, int most) {
        int end = from;
        while (end - from < most && scan.charAt(end) >= 'a' && scan.charAt(end) <= 'z') {
            end++;
        }
        return end;
    }

    private static String upper(Scan scan, int from, int to) {
        return scan.between(from, to).toUpperCase(Locale.ROOT);
    }
}
