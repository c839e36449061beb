package de.leitplanke.privacy;

/** VAT numbers and business numbers: DE, nine digits, for businesses five more behind a hyphen. */
final class VatShape implements Shape {

    @Override
    public void look(Scan scan, int at) {
        Compact value = scan.characters(at, 16, " .-");
        if (value.size() < 11 || value.at(0) != 'D' || value.at(1) != 'E' || !Ascii.areDigits(value.take(11), 2, 11)) {
            return;
        }
        boolean passed = RegisterNumber.isValidVat(value.take(11).substring(2));
        int end = value.end(11);
        if (value.endsAfter(16) && scan.charAt(end) == '-' && Ascii.areDigits(value.take(16), 11, 16)) {
            end = value.end(16);
        } else if (!value.endsAfter(11)) {
            return;
        }
        scan.propose(at, end, Label.VAT_ID, "vat-id", passed, Cue.VAT);
        boolean solid = value.isSolid(11);
        if (!passed && solid && scan.charAt(at) == 'D') {
            scan.propose(Proposal.of(at, end, Label.VAT_ID, Certainty.CHECK, "vat-id-shape", 40));
        }
    }
}
