package de.leitplanke.privacy;

/** Insurance plates of mopeds: three digits and three letters, only beside the word. */
final class MopedPlateShape implements Shape {

    private static final int PART = 3;

    @Override
    public void look(Scan scan, int at) {
        int digits = at + PART;
        boolean gap = scan.charAt(digits) == ' ' || scan.charAt(digits) == '-';
        int letters = gap ? digits + 1 : digits;
        int end = letters + PART;
        if (Ascii.areDigits(scan.text(), at, digits)
                && areCapitals(scan, letters, end)
                && !ForeignPlate.MODELS.contains(scan.between(letters, end))
                && !Ascii.isWordPart(scan.charAt(end))
                && scan.near(Cue.PLATE, at, end) >= Scan.BESIDE) {
            scan.propose(Proposal.of(at, end, Label.LICENCE_PLATE, Certainty.LIKELY, "insurance-plate", 68));
        }
    }

    private static boolean areCapitals(Scan scan, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Ascii.isCapital(scan.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
