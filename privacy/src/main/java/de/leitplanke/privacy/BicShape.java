package de.leitplanke.privacy;

/** Bank codes (ISO 9362); capitals alone are also words, so these need a label or the code of a head office. */
final class BicShape implements Shape {

    private static final int SHORT = 8;
    private static final int LONG = 11;

    @Override
    public void look(Scan scan, int at) {
        Compact value = scan.characters(at, LONG, "");
        if (value.endsAfter(value.size()) && value.size() >= SHORT) {
            propose(scan, at, value.take(value.size()), value.end(value.size()));
        } else if (scan.charAt(at + value.size()) == ' ' && scan.near(Cue.BIC, at, at + 1) >= Scan.BESIDE) {
            spaced(scan, at);
        }
    }

    /** "WELA DE D1 HEL" as a scanner spaces it, only beside the word. */
    private static void spaced(Scan scan, int at) {
        Compact value = scan.characters(at, LONG, " \n");
        int length = value.endsAfter(LONG) ? LONG : SHORT;
        if (value.endsAfter(length)) {
            propose(scan, at, value.take(length), value.end(length));
        }
    }

    private static void propose(Scan scan, int at, String code, int end) {
        if (!IdentifierCheck.isBic(code) || !isWrittenInCapitals(scan, at, end)) {
            return;
        }
        int near = Math.max(scan.near(Cue.BIC, at, end), scan.near(Cue.IBAN, at, end) - 3);
        boolean typical = code.endsWith("XXX") || (code.startsWith("DE", 4) && Ascii.containsDigit(code));
        if (near >= Scan.CLEARLY_ANNOUNCED || typical || scan.isAll(at, end)) {
            Certainty certainty = near >= Scan.BESIDE ? Certainty.SURE : Certainty.LIKELY;
            scan.propose(Proposal.of(at, end, Label.BIC, certainty, "bic", 55 + 4 * near));
        }
    }

    private static boolean isWrittenInCapitals(Scan scan, int from, int to) {
        for (int i = from; i < to; i++) {
            if (scan.charAt(i) >= 'a') {
                return false;
            }
        }
        return true;
    }
}
