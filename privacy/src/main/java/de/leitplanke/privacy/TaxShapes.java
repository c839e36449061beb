package de.leitplanke.privacy;

/** Identification numbers and tax numbers. */
final class TaxShapes implements Shape {

    private static final String SEPARATORS = " /-.\n";

    @Override
    public void look(Scan scan, int at) {
        if (scan.charAt(at - 1) == '+' || follows(scan, at)) {
            return;
        }
        Compact value = scan.digits(at, 14, SEPARATORS);
        if (value.endsAfter(TaxId.LENGTH)) {
            identification(scan, at, value);
        }
        for (int length = 10; length <= 13; length++) {
            if (length != 12 && value.endsAfter(length)) {
                number(scan, at, value, length);
            }
        }
    }

    /** A figure that goes on with the one before is no start. */
    private static boolean follows(Scan scan, int at) {
        char before = scan.charAt(at - 1);
        return (before == '/' || before == '-' || before == '.' || before == ',') && Ascii.isDigit(scan.charAt(at - 2));
    }

    private static void identification(Scan scan, int at, Compact value) {
        int end = value.end(TaxId.LENGTH);
        boolean usual = value.isSolid(TaxId.LENGTH) || isUsual(value.groups(TaxId.LENGTH));
        boolean passed = TaxId.isValid(value.take(TaxId.LENGTH));
        int near = scan.near(Cue.TAX_ID, at, end);
        boolean ends = value.size() == TaxId.LENGTH || near > 0;
        if (ends && (usual || near >= Scan.CLEARLY_ANNOUNCED)) {
            scan.propose(at, end, Label.STEUER_ID, "steuer-id", passed && isIssued(value, near), Cue.TAX_ID);
        }
    }

    private static boolean isUsual(long groups) {
        return groups == 2333 || groups == 3332 || groups == 3333;
    }

    /** Numbers with a leading zero are test numbers and look like telephone numbers. */
    private static boolean isIssued(Compact value, int near) {
        return value.at(0) != '0' || near > 0;
    }

    private static void number(Scan scan, int at, Compact value, int length) {
        String digits = value.take(length);
        int end = value.end(length);
        int near = scan.near(Cue.TAX_NUMBER, at, end);
        boolean candidate = near > 0 || hasTwoSlashes(scan, at, end) || scan.isAll(at, end);
        if (!candidate || !TaxNumber.hasShape(digits)) {
            return;
        }
        boolean passed = TaxNumber.isValid(digits);
        if (near >= Scan.CLEARLY_ANNOUNCED) {
            scan.propose(at, end, Label.STEUERNUMMER, "steuernummer", passed, Cue.TAX_NUMBER);
        } else if (hasTwoSlashes(scan, at, end) && isLocal(value.groups(length)) && value.size() == length) {
            Certainty certainty = passed ? Certainty.LIKELY : Certainty.CHECK;
            scan.propose(Proposal.of(at, end, Label.STEUERNUMMER, certainty, "steuernummer-slashes", passed ? 62 : 58));
        } else if (scan.isAll(at, end)) {
            scan.propose(Proposal.of(at, end, Label.STEUERNUMMER, Certainty.CHECK, "steuernummer-alone", 30));
        }
    }

    private static boolean isLocal(long groups) {
        return groups == 235 || groups == 335 || groups == 344;
    }

    private static boolean hasTwoSlashes(Scan scan, int at, int end) {
        int slashes = 0;
        for (int i = at; i < end; i++) {
            slashes += scan.charAt(i) == '/' ? 1 : 0;
        }
        return slashes == 2;
    }
}
