package de.leitplanke.privacy;

/** Whether a figure stands behind a name as the age of that person: "Leonie (8)", "Erna Lüttgenau, 81,". */
final class AgeOfName {

    private static final int LONGEST_NAME = 32;

    private AgeOfName() {}

    static boolean isBehind(Scan scan, int at, int end) {
        int before = at - 1;
        while (at - before < 4 && scan.charAt(before) == ' ') {
            before--;
        }
        char opening = scan.charAt(before);
        boolean closed = opening == '('
                ? scan.charAt(end) == ')'
                : opening == ',' && isApposition(scan, end);
        return closed && isName(scan, before);
    }

    private static boolean isApposition(Scan scan, int end) {
        char next = scan.charAt(end);
        return next == ',' || next == ')' || next == '\n' || (next == '.' && " \n".indexOf(scan.charAt(end + 1)) >= 0);
    }

    private static boolean isName(Scan scan, int end) {
        int last = wordEnd(scan, end);
        int start = wordStart(scan, last);
        if (start == last || !Character.isUpperCase(scan.charAt(start))) {
            return false;
        }
        int kinds = kinds(scan, start, last);
        if ((kinds & (WordKind.GIVEN | WordKind.SURNAME)) != 0 && (kinds & WordKind.COMMON) == 0) {
            return true;
        }
        int given = wordEnd(scan, start);
        return start - given == 1 && (kinds(scan, wordStart(scan, given), given) & WordKind.GIVEN) != 0;
    }

    private static int kinds(Scan scan, int start, int end) {
        return GermanLexicon.standard().kindsOf(scan.text(), start, end, Casing.AS_WRITTEN);
    }

    private static int wordEnd(Scan scan, int from) {
        int end = from;
        while (from - end < 2 && scan.charAt(end - 1) == ' ') {
            end--;
        }
        return end;
    }

    private static int wordStart(Scan scan, int end) {
        int start = end;
        while (end - start < LONGEST_NAME && (Character.isLetter(scan.charAt(start - 1)) || scan.charAt(start - 1) == '-')) {
            start--;
        }
        return start;
    }
}
