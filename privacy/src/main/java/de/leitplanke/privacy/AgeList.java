package de.leitplanke.privacy;

/** Ages that share their unit: "zwei Brüder (9 und 12 Jahre)", "Tim Koch und Elias Abdi, 17 und 18 Jahre,". */
final class AgeList {

    private static final int MOST_DIGITS = 3;

    private AgeList() {}

    /** Offset of the first age of the list whose last one stands at an offset; that offset if it stands alone. */
    static int start(Scan scan, int at) {
        int behind = at - 5;
        int first = behind;
        while (behind - first < MOST_DIGITS && Ascii.isDigit(scan.charAt(first - 1))) {
            first--;
        }
        boolean list = scan.text().startsWith(" und ", behind) || scan.text().startsWith(" bis ", behind);
        return list && first < behind && !Ascii.isWordPart(scan.charAt(first - 1)) ? first : at;
    }

    /** Proposes the first of two ages where the pair stands in brackets or behind names. */
    static void proposeFirst(Scan scan, int at, int unitEnd) {
        int first = start(scan, at);
        boolean relative = scan.charAt(first - 1) == '(' && AgeOfSubject.isRelative(scan.wordBefore(first - 1));
        boolean set = relative || AgeOfName.isBehind(scan, first, unitEnd);
        if (first < at && set) {
            scan.propose(Proposal.of(first, at - 5, Label.AGE, Certainty.LIKELY, "age-of-list", 66));
        }
    }
}
