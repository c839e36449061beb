package de.leitplanke.privacy;

/** Insurance numbers of the pension insurance, with spaces between the parts. */
final class PensionShape implements Shape {

    private static final int LENGTH = 12;

    @Override
    public void look(Scan scan, int at) {
        Compact value = scan.characters(at, LENGTH, " -/.\n");
        if (value.size() < LENGTH || !value.endsAfter(LENGTH) || Ascii.isDigit(value.at(8))) {
            return;
        }
        String number = value.take(LENGTH);
        if (InsuranceNumber.hasPensionShape(number)) {
            boolean passed = InsuranceNumber.isValidPension(number);
            scan.propose(at, value.end(LENGTH), Label.RVNR, "rvnr", passed, Cue.PENSION);
            if (!passed && value.isSolid(LENGTH) && scan.isAll(at, value.end(LENGTH))) {
                scan.propose(Proposal.of(at, value.end(LENGTH), Label.RVNR, Certainty.CHECK, "rvnr-alone", 30));
            }
        }
    }
}
