package de.leitplanke.privacy;

import java.util.Set;

/** Registration plates of other states that have letters on both sides of the figures: "GMB 77PL", "V-417-RG". */
final class ForeignPlate {

    /** What stands so behind the figures in the names of cars: "C 220 CDI". */
    static final Set<String> MODELS = Set.of("CDI", "TDI", "TSI", "GTI", "D", "K", "L", "T", "E", "H");

    private static final int MOST_LETTERS = 3;
    private static final int LEAST_FIGURES = 2;
    private static final int MOST_FIGURES = 5;

    private ForeignPlate() {}

    /** Proposes one that begins here, only right beside the word for it. */
    static void look(Scan scan, int at) {
        int letters = capitals(scan, at);
        int figures = joint(scan, letters);
        int behind = figures;
        while (behind - figures <= MOST_FIGURES && Ascii.isDigit(scan.charAt(behind))) {
            behind++;
        }
        int last = joint(scan, behind);
        int end = capitals(scan, last);
        int count = behind - figures;
        if (letters == at || count < LEAST_FIGURES || count > MOST_FIGURES || end == last) {
            return;
        }
        if (!Ascii.isWordPart(scan.charAt(end))
                && !MODELS.contains(scan.between(last, end))
                && scan.near(Cue.PLATE, at, end) >= Scan.BESIDE - 1) {
            scan.propose(Proposal.of(at, end, Label.LICENCE_PLATE, Certainty.CHECK, "licence-plate-foreign", 72));
        }
    }

    private static int joint(Scan scan, int at) {
        return scan.charAt(at) == ' ' || scan.charAt(at) == '-' ? at + 1 : at;
    }

    private static int capitals(Scan scan, int from) {
        int end = from;
        while (end - from < MOST_LETTERS && Ascii.isCapital(scan.charAt(end))) {
            end++;
        }
        return end;
    }
}
