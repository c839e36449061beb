package de.leitplanke.privacy;

/** Postal codes in front of a place, behind their label or in an address. */
final class PostalCodeShape implements Shape {

    private static final int LENGTH = 5;
    private static final int WIDEST_GAP = 24;

    @Override
    public void look(Scan scan, int at) {
        int end = at + LENGTH;
        if (!Ascii.areDigits(scan.text(), at, end)) {
            if (isOpen(scan, at) || scan.charAt(at + 4) == ' ') {
                SpacedPostalCode.propose(scan, at);
            }
            ForeignPostalCode.propose(scan, at);
            return;
        }
        if (!isFree(scan, at, end)) {
            return;
        }
        if (!IdentifierCheck.isPostalCode(scan.between(at, end))) {
            return;
        }
        int near = scan.near(Cue.POSTAL, at, end);
        boolean place = startsPlace(scan, end);
        if (place && (near > 0 || isCountryPrefixed(scan, at) || opensLine(scan, at) || isLocated(scan, at))) {
            scan.propose(Proposal.of(at, end, Label.PLZ, Certainty.SURE, "plz-place", 60 + near));
        } else if (near >= 8 && isLabelled(scan, at)) {
            scan.propose(Proposal.of(at, end, Label.PLZ, Certainty.SURE, "plz-labelled", 60 + near));
        } else if (isBesidePlace(scan, at, end)) {
            scan.propose(Proposal.of(at, end, Label.PLZ, Certainty.LIKELY, "plz-known-place", 56));
        } else if (PostalCodeCell.isBesideStreet(scan, at, end)
                || (near > 0 && scan.charAt(at - 2) == ',' && scan.charAt(end) == '\n')) {
            scan.propose(Proposal.of(at, end, Label.PLZ, Certainty.LIKELY, "plz-behind-street", 50));
        } else if (scan.isAll(at, end)
                || (place && (scan.charAt(at) == '0' || endsLine(scan, end)))
                || isSmallPlaceLine(scan, at, end)) {
            scan.propose(Proposal.of(at, end, Label.PLZ, Certainty.CHECK, "plz-shape", 32));
        }
    }

    /** Whether a line or a part of it begins here. */
    static boolean isOpen(Scan scan, int at) {
        int before = at - 1;
        while (at - before < WIDEST_GAP && scan.charAt(before) == ' ') {
            before--;
        }
        return "\n,|\u00B7;•:".indexOf(scan.charAt(before)) >= 0;
    }

    /** "wohnt 45964 Gladbeck", "45964 gladbeck", "45964 Oberhönnepel" and, behind the place, "Gladbeck (45964)". */
    private static boolean isBesidePlace(Scan scan, int at, int end) {
        char before = scan.charAt(at - 1);
        if (scan.near(Cue.NUMBER, at, end) >= Scan.BESIDE) {
            return false;
        }
        String behind = scan.charAt(end) == ' ' || scan.charAt(end) == ',' || scan.charAt(end) == '/'
                ? scan.wordAfter(scan.charAt(end) == ' ' ? end : end + 1)
                : "";
        if (behind.length() > 2 && (isPlace(behind) || (scan.charAt(end) == ' ' && isUnknown(behind)))) {
            return true;
        }
        boolean set = (before == '(' && scan.charAt(end) == ')') || scan.charAt(at - 2) == ',';
        return set && isPlace(scan.wordBefore(before == '(' ? at - 1 : at));
    }

    private static boolean isPlace(String word) {
        GermanLexicon lexicon = GermanLexicon.standard();
        int kinds = lexicon.kindsOf(word, 0, word.length(), Casing.CAPITALISED);
        return (kinds & WordKind.PLACE) != 0
                && (Character.isUpperCase(word.charAt(0)) || (kinds & WordKind.COMMON) == 0)
                && !CountedThings.contains(word);
    }

    /** A word with a capital that is none of the language: five figures before it are hardly anything else. */
    private static boolean isUnknown(String word) {
        GermanLexicon lexicon = GermanLexicon.standard();
        return Character.isUpperCase(word.charAt(0))
                && Character.isLowerCase(word.charAt(1))
                && lexicon.kindsOf(word, 0, word.length(), Casing.CAPITALISED) == 0
                && !lexicon.isNounOrCompound(word);
    }

    private static boolean isFree(Scan scan, int at, int end) {
        char before = scan.charAt(at - 1);
        char next = scan.charAt(end);
        boolean country = before == '-' && Ascii.isCapital(scan.charAt(at - 2));
        boolean open = before == ' '
                ? !Ascii.isDigit(scan.charAt(at - 2)) || isHouseNumber(scan, at) || PostalCodeCell.opens(scan, at)
                : "\n,(:;|>\"„".indexOf(before) >= 0;
        boolean decimal = (next == ',' || next == '.') && Ascii.isDigit(scan.charAt(end + 1));
        return (open || country) && !Ascii.isWordPart(next) && "-/%€:".indexOf(next) < 0 && !decimal;
    }

    /** "Lindenweg 7 12345 Musterberg": the figure in front belongs to the street. */
    private static boolean isHouseNumber(Scan scan, int at) {
        int from = at - 2;
        while (at - from < 6 && Ascii.isDigit(scan.charAt(from))) {
            from--;
        }
        return at - from < 6 && (Character.isLetter(scan.charAt(from - 1)) || scan.charAt(from - 1) == '.');
    }

    private static boolean startsPlace(Scan scan, int end) {
        int gap = scan.skipSpaces(end);
        String word = scan.wordAfter(end);
        return gap > end && word.length() > 1 && Character.isUpperCase(word.charAt(0)) && !CountedThings.contains(word);
    }

    private static boolean isCountryPrefixed(Scan scan, int at) {
        return scan.charAt(at - 1) == '-' && (scan.charAt(at - 2) == 'D' || scan.charAt(at - 2) == 'E');
    }

    private static boolean opensLine(Scan scan, int at) {
        int before = at - 1;
        while (at - before < 4 && scan.charAt(before) == ' ') {
            before--;
        }
        char c = scan.charAt(before);
        return c == '\n'
                ? at > 5 || endsLine(scan, at + LENGTH)
                : c == ',' || c == '|' || c == '\u00B7' || c == ';' || c == '•';
    }

    private static boolean isLocated(Scan scan, int at) {
        String before = scan.wordBefore(at);
        return before.equals("in") || before.equals("nach") || before.equals("aus") || isHouseNumber(scan, at);
    }

    private static boolean isLabelled(Scan scan, int at) {
        return scan.charAt(at - 1) == ' '
                || scan.charAt(at - 1) == ':'
                || scan.charAt(at - 1) == '\n'
                || PostalCodeCell.opens(scan, at);
    }

    /** "45997 musterberg" as a line of its own. */
    private static boolean isSmallPlaceLine(Scan scan, int at, int end) {
        String word = scan.wordAfter(end);
        boolean line = scan.charAt(at - 1) == '\n' && scan.charAt(scan.skipSpaces(end) + word.length()) == '\n';
        return line && word.length() > 2 && !CountedThings.contains(word);
    }

    /** Whether the line ends within four words. */
    private static boolean endsLine(Scan scan, int end) {
        int words = 0;
        for (int i = end; i - end < 48; i++) {
            char c = scan.charAt(i);
            if (c == '\n') {
                return true;
            }
            words += c == ' ' ? 1 : 0;
            if (words > 4) {
                return false;
            }
        }
        return false;
    }
}
