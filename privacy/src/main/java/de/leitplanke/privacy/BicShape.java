package de.leitplanke.privacy;

/** Bank codes (ISO 9362); capitals alone are also words, so these need a label or the code of a head office. */
final class BicShape implements Shape {

    @Override
    public void look(Scan scan, int at) {
        Compact value = scan.characters(at, 11, "");
        int length = value.size();
        if (!value.endsAfter(length) || length < 8) {
            return;
        }
        String code = value.take(length);
        if (!IdentifierCheck.isBic(code) || !isWrittenInCapitals(scan, at, length)) {
            return;
        }
        int near = Math.max(scan.near(Cue.BIC, at, at + length), scan.near(Cue.IBAN, at, at + length) - 3);
        boolean typical = code.endsWith("XXX") || (code.startsWith("DE", 4) && Ascii.containsDigit(code));
        if (near >= Scan.CLEARLY_ANNOUNCED || typical || scan.isAll(at, at + length)) {
            Certainty certainty = near >= Scan.BESIDE ? Certainty.SURE : Certainty.LIKELY;
            scan.propose(Proposal.of(at, at + length, Label.BIC, certainty, "bic", 55 + 4 * near));
        }
    }

    private static boolean isWrittenInCapitals(Scan scan, int at, int length) {
        for (int i = at; i < at + length; i++) {
            if (scan.charAt(i) >= 'a') {
                return false;
            }
        }
        return true;
    }
}
