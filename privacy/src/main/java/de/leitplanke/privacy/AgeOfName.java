package de.leitplanke.privacy;

/** Whether a figure stands behind a name as the age of that person: "Leonie (8)", "Erna Lüttgenau, 81,". */
final class AgeOfName {

    private static final int LONGEST_NAME = 32;

    private AgeOfName() {}

    static boolean isBehind(Scan scan, int at, int end) {
        int before = behindVerb(scan, at) - 1;
        while (at - before < 12 && scan.charAt(before) == ' ') {
            before--;
        }
        char opening = scan.charAt(before);
        boolean closed =
                opening == '(' ? ",)".indexOf(scan.charAt(end)) >= 0 : opening == ',' && isApposition(scan, at, end);
        return closed && (isName(scan, before) || isLastInBrackets(scan, at, end, false));
    }

    /** "Aylin Yavuz (Beifahrerin, Azubi, 18)"; of years also behind a name that no dictionary knows. */
    static boolean isLastInBrackets(Scan scan, int at, int end, boolean years) {
        if (scan.charAt(end) != ')' || scan.charAt(at - 1) != ' ' || scan.charAt(at - 2) != ',') {
            return false;
        }
        int open = at;
        while (at - open < LONGEST_NAME && scan.charAt(open) != '\n' && scan.charAt(open) != '(') {
            open--;
        }
        return scan.charAt(open) == '('
                && (isName(scan, open) || (years && !AgeOfThings.isNamedBy(scan.wordBefore(open))));
    }

    /** "Käthe Nottebaum, wird 100 (Lindenhof 3)" */
    private static int behindVerb(Scan scan, int at) {
        return scan.text().startsWith(", wird ", at - 7) ? at - 5 : at;
    }

    /** A single figure with a point inside a line is an ordinal: "Frau Zielinski, 2. Stock". */
    private static boolean isApposition(Scan scan, int at, int end) {
        char next = scan.charAt(end);
        return ",;)<".indexOf(next) >= 0
                || scan.charAt(scan.skipSpaces(end)) == '|'
                || (next == ' ' && scan.charAt(end + 1) == '(')
                || next == '\n'
                || (next == '.' && (scan.charAt(end + 1) == '\n' || (end - at > 1 && scan.charAt(end + 1) == ' ')));
    }

    private static boolean isName(Scan scan, int end) {
        int last = behindInitial(scan, wordEnd(scan, end));
        int start = wordStart(scan, last);
        if (start == last || !Character.isUpperCase(scan.charAt(start))) {
            return false;
        }
        int kinds = kinds(scan, start, last);
        if ((kinds & (WordKind.GIVEN | WordKind.SURNAME)) != 0 && (kinds & WordKind.COMMON) == 0) {
            return true;
        }
        if (kinds == 0 && isUnknown(scan, start, last)) {
            return true;
        }
        int given = wordEnd(scan, start);
        return start - given == 1 && (kinds(scan, wordStart(scan, given), given) & WordKind.GIVEN) != 0;
    }

    /** The end of the given name in "Zoë M.". */
    private static int behindInitial(Scan scan, int end) {
        boolean initial = scan.charAt(end - 1) == '.'
                && Character.isUpperCase(scan.charAt(end - 2))
                && scan.charAt(end - 3) == ' ';
        return initial ? end - 3 : end;
    }

    /** No word of the language, nor put together from its words: "Ceylin", "Westermeier". */
    private static boolean isUnknown(Scan scan, int start, int end) {
        GermanLexicon lexicon = GermanLexicon.standard();
        return end - start > 2
                && Character.isLowerCase(scan.charAt(end - 1))
                && lexicon.kindsOf(scan.text(), start, end, Casing.LOWER) == 0
                && !lexicon.isNounOrCompound(scan.between(start, end));
    }

    /** Of a double name the first part counts if the whole is unknown; capitals only are read as a capitalised word. */
    private static int kinds(Scan scan, int start, int end) {
        Casing casing = Character.isUpperCase(scan.charAt(start + 1)) ? Casing.CAPITALISED : Casing.AS_WRITTEN;
        int whole = GermanLexicon.standard().kindsOf(scan.text(), start, end, casing);
        int hyphen = scan.text().indexOf('-', start, end);
        return whole != 0 || hyphen < 0 ? whole : GermanLexicon.standard().kindsOf(scan.text(), start, hyphen, casing);
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
        while (end - start < LONGEST_NAME
                && (Character.isLetter(scan.charAt(start - 1)) || scan.charAt(start - 1) == '-')) {
            start--;
        }
        return start;
    }
}
