package de.leitplanke.privacy;

import java.util.Set;

/** Postal codes of neighbours: "A-1010 Wien", "CH-8001 Zürich", "00-950 Warszawa". */
final class ForeignPostalCode {

    private static final int AUSTRIAN = 4;
    private static final Set<String> COUNTRIES = Set.of("A", "AT", "CH", "FL", "B", "BE", "L", "LU", "DK", "NL", "H");

    private ForeignPostalCode() {}

    static void propose(Scan scan, int at) {
        if (Ascii.areDigits(scan.text(), at, at + AUSTRIAN)
                && scan.charAt(at - 1) == '-'
                && startsPlace(scan, at + AUSTRIAN)) {
            int country = at - 1;
            while (at - country < AUSTRIAN && Ascii.isCapital(scan.charAt(country - 1))) {
                country--;
            }
            if (COUNTRIES.contains(scan.between(country, at - 1)) && !Ascii.isWordPart(scan.charAt(country - 1))) {
                scan.propose(Proposal.of(country, at + AUSTRIAN, Label.PLZ, Certainty.LIKELY, "plz-country", 60));
            }
        } else if (isPolish(scan, at) && PostalCodeShape.isOpen(scan, at) && startsPlace(scan, at + 6)) {
            scan.propose(Proposal.of(at, at + 6, Label.PLZ, Certainty.LIKELY, "plz-polish", 60));
        }
    }

    private static boolean isPolish(Scan scan, int at) {
        return scan.charAt(at + 2) == '-'
                && Ascii.areDigits(scan.text(), at, at + 2)
                && Ascii.areDigits(scan.text(), at + 3, at + 6)
                && !Ascii.isWordPart(scan.charAt(at - 1))
                && "-/.,".indexOf(scan.charAt(at - 1)) < 0;
    }

    private static boolean startsPlace(Scan scan, int end) {
        String word = scan.charAt(end) == ' ' ? scan.wordAfter(end) : "";
        return word.length() > 2 && Character.isUpperCase(word.charAt(0)) && !CountedThings.contains(word);
    }
}
