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
        if (isEndOfNumeral(scan, cueEnd)) {
            said(scan, start, cueEnd);
        } else if (start < cueStart) {
            adjective(scan, start, cueStart, end);
        } else if (scan.charAt(cueStart) == 'L' || scan.charAt(cueStart) == 'G') {
            ordinal(scan, cueStart, cueEnd);
        } else if (cueEnd - cueStart == YEARS.length() + 1) {
            atThatAge(scan, cueStart, cueEnd);
        } else {
            years(scan, cueStart);
        }
    }

    private static void adjective(Scan scan, int start, int cueStart, int end) {
        if (isNumeral(scan, start, cueStart) && !AgeOfThings.isNamedBy(scan.wordAfter(end))) {
            scan.propose(Proposal.of(start, end, Label.AGE, Certainty.LIKELY, "age-adjective", 66));
        }
    }

    private static boolean isEndOfNumeral(Scan scan, int end) {
        return scan.text().startsWith("zig", end - 3)
                || scan.text().startsWith("ßig", end - 3)
                || scan.text().startsWith("ssig", end - 4)
                || scan.text().startsWith("zehn", end - 4);
    }

    /** "Ich bin sechsundachtzig", "Luca (Lehrling, zwanzig)" */
    private static void said(Scan scan, int start, int end) {
        if (isNumeral(scan, start, end)
                && !Character.isLetter(scan.charAt(end))
                && (AgeOfSubject.isBehind(scan, start, end) || AgeOfName.isLastInBrackets(scan, start, end, true))) {
            scan.propose(Proposal.of(start, end, Label.AGE, Certainty.LIKELY, "age-spelled", 60));
        }
    }

    /** "vollendet ihr hundertstes Lebensjahr", "zum achtzigsten Geburtstag" */
    private static void ordinal(Scan scan, int noun, int nounEnd) {
        String word = scan.wordBefore(noun);
        int start = noun - 1 - word.length();
        int stem = word.lastIndexOf("st");
        boolean counted = stem > 2 && word.length() - stem <= 4 && isNumeral(scan, start, start + stem);
        if (counted && scan.charAt(noun - 1) == ' ') {
            int end = scan.charAt(noun) == 'L' ? nounEnd : noun - 1;
            scan.propose(Proposal.of(start, end, Label.AGE, Certainty.LIKELY, "age-ordinal", 66));
        }
    }

    /** "Mit neun Jahren kam der Junge", "im Alter von drei Jahren", but not "seit neun Jahren". */
    private static void atThatAge(Scan scan, int years, int end) {
        String numeral = scan.wordBefore(years);
        int start = years - 1 - numeral.length();
        boolean spelled = scan.charAt(years - 1) == ' ' && isNumeral(scan, start, years - 1);
        String before = spelled ? scan.wordBefore(start).toLowerCase(Locale.GERMAN) : "";
        boolean aged = before.equals("von") && scan.wordBefore(start - 4).endsWith("lter");
        boolean with = before.equals("mit") && !Character.isUpperCase(scan.charAt(scan.skipSpaces(end)));
        if (aged || with) {
            scan.propose(Proposal.of(start, end, Label.AGE, Certainty.LIKELY, "age-years", 66));
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
