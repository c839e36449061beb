package de.leitplanke.privacy;

/** Machine-readable zones of cards and passports (ICAO Doc 9303) and the one-line number on cards before 2010. */
final class MachineReadableZone {

    private static final int OLD_LENGTH = 26;

    private MachineReadableZone() {}

    /** Whether every line that carries check digits passes and at least one does. */
    static boolean isValid(String zone) {
        boolean proven = false;
        for (String line : zone.split("\n", -1)) {
            String plain = line.strip().replace(" ", "");
            proven |= proves(plain);
            if (!proves(plain) && !isNameLine(plain)) {
                return false;
            }
        }
        return proven;
    }

    /** Whether this line carries check digits that pass. */
    static boolean proves(String line) {
        return isOldNumber(line) || provesDocumentLine(line) || provesDateLine(line) || provesPassportLine(line);
    }

    /** Ten characters of the document, D, birth date and expiry with a check digit each, check digit over all. */
    static boolean isOldNumber(String line) {
        return line.length() == OLD_LENGTH
                && line.charAt(10) == 'D'
                && passes(line, 0, 9)
                && Ascii.areDigits(line, 11, OLD_LENGTH)
                && passes(line, 11, 17)
                && passes(line, 18, 24)
                && overall(line);
    }

    private static boolean overall(String line) {
        String checked = line.substring(0, 10) + line.substring(11, 25);
        return CheckDigits.sevenThreeOne(checked, 0, checked.length()) == CheckDigits.value(line.charAt(25));
    }

    private static boolean provesDocumentLine(String line) {
        return line.length() >= 15 && line.length() <= 30 && isNameLine(line) && passes(line, 5, 14);
    }

    private static boolean isNameLine(String line) {
        boolean opening = line.length() >= 10 && "IAPCV".indexOf(line.charAt(0)) >= 0 && line.contains("<");
        return opening || (line.contains("<<") && !Ascii.containsDigit(line));
    }

    private static boolean provesDateLine(String line) {
        return line.length() >= 18
                && line.length() <= 36
                && Ascii.areDigits(line, 0, 7)
                && Ascii.areDigits(line, 8, 15)
                && passes(line, 0, 6)
                && passes(line, 8, 14);
    }

    private static boolean provesPassportLine(String line) {
        return line.length() >= 28
                && line.length() <= 44
                && Ascii.areDigits(line, 13, 20)
                && Ascii.areDigits(line, 21, 28)
                && passes(line, 0, 9)
                && passes(line, 13, 19)
                && passes(line, 21, 27);
    }

    private static boolean passes(String line, int from, int to) {
        return CheckDigits.sevenThreeOne(line, from, to) == CheckDigits.value(line.charAt(to));
    }
}
