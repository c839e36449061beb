package de.leitplanke.privacy;

/** Insurance numbers of the health insurance; numbers of physicians and of medical practices. */
final class HealthShapes implements Shape {

    private static final int INSURED = 10;
    private static final int PHYSICIAN = 9;

    @Override
    public void look(Scan scan, int at) {
        if (Ascii.isLetter(scan.charAt(at))) {
            insured(scan, at);
        } else {
            physician(scan, at);
        }
    }

    private static void insured(Scan scan, int at) {
        Compact value = scan.characters(at, INSURED, " -\n");
        if (!value.endsAfter(INSURED)) {
            return;
        }
        String number = value.take(INSURED);
        int end = value.end(INSURED);
        boolean written = value.isSolid(INSURED) || scan.near(Cue.HEALTH_INSURANCE, at, end) > 0;
        if (InsuranceNumber.hasHealthShape(number) && written) {
            scan.propose(at, end, Label.KVNR, "kvnr", InsuranceNumber.isValidHealth(number), Cue.HEALTH_INSURANCE);
        }
    }

    /** With a zero before it, which telephone numbers have as well, only close to the title. */
    private static boolean isOfDoctor(Scan scan, int at, int end) {
        return scan.near(Cue.DOCTOR, at, end) > (scan.charAt(at) == '0' ? Scan.BESIDE - 1 : 0);
    }

    private static void physician(Scan scan, int at) {
        Compact value = scan.digits(at, PHYSICIAN + 1, " /");
        if (value.size() != PHYSICIAN || !value.endsAfter(PHYSICIAN)) {
            return;
        }
        int end = value.end(PHYSICIAN);
        boolean passed = RegisterNumber.isValidPhysician(value.take(PHYSICIAN));
        if (scan.near(Cue.PHYSICIAN, at, end) > 0 || (passed && scan.isAll(at, end))) {
            scan.propose(at, end, Label.LANR, "lanr", passed, Cue.PHYSICIAN);
        } else if (passed && value.isSolid(PHYSICIAN) && isOfDoctor(scan, at, end)) {
            scan.propose(Proposal.checked(at, end, Label.LANR, "lanr-of-doctor", 70));
        }
        scan.propose(at, end, Label.BSNR, "bsnr", Cue.PRACTICE);
    }
}
