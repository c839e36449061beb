package de.leitplanke.privacy;

/** Account numbers of all countries, with spaces, hyphens or a line break inside. */
final class IbanShape implements Shape {

    private static final String SEPARATORS = " -.\n";

    @Override
    public void look(Scan scan, int at) {
        Compact value = scan.characters(at, 34, SEPARATORS);
        if (value.size() < 15 || !Ascii.isDigit(value.at(2)) || !Ascii.isDigit(value.at(3))) {
            return;
        }
        String country = value.take(2);
        int length = IbanNumber.length(country);
        if (length == 0 || value.size() < length) {
            return;
        }
        boolean bounded = value.endsAfter(length);
        if (bounded) {
            String number = value.take(length);
            scan.propose(at, value.end(length), Label.IBAN, "iban", IbanNumber.isValid(number), Cue.IBAN);
        }
    }
}
