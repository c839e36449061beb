package de.leitplanke.privacy;

import java.util.Locale;

/** Ages in words: "siebenjährige", "zweieinhalb Jahre alt". */
final class SpelledAge {

    private static final String YEARS = "jahre";

    private SpelledAge() {}

    /** The cue stands inside the word or on the word "Jahre". */
    static void read(Scan scan, int cueStart, int cueEnd) {
        int start = cueStart;
        while (cueStart - start < 24 && Character.isLetter(scan.charAt(start - 1))) {
            start--;
        }
        int end = cueEnd;
        while (end - cueEnd < 4 && Character.isLetter(scan.charAt(end))) {
            end++;
        }
        if (start < cueStart) {
            adjective(scan, start, cueStart, end);
        } else {
            years(scan, cueStart);
        }
    }

    private static void adjective(Scan scan, int start, int cueStart, int end) {
        if (isNumeral(scan, start, cueStart) && !AgeOfThings.isNamedBy(scan.wordAfter(end))) {
            scan.propose(Proposal.of(start, end, Label.AGE, Certainty.LIKELY, "age-adjective", 66));
        }
    }

    private static void years(Scan scan, int years) {
        String numeral = scan.wordBefore(years);
        int start = years - 1 - numeral.length();
        if (scan.charAt(years - 1) == ' ' && isNumeral(scan, start, years - 1)) {
            scan.propose(Proposal.of(start, years + YEARS.length(), Label.AGE, Certainty.SURE, "age-years", 66));
        }
    }

    private static boolean isNumeral(Scan scan, int start, int end) {
        return start < end && Numeral.is(scan.between(start, end).toLowerCase(Locale.GERMAN));
    }
}
