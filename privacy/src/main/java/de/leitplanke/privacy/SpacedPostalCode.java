package de.leitplanke.privacy;

/** Postal codes at the beginning of a line of an address that are not five digits in a row. */
final class SpacedPostalCode {

    private SpacedPostalCode() {}

    /** "4 8147 Münster" as a scanner spaces it, "8011 VN Zwolle" as it is written in the Netherlands. */
    static void propose(Scan scan, int at) {
        int end = spacedEnd(scan, at);
        if (end > 0 && PostalCodeShape.isOpen(scan, at) && isPlaceLine(scan, end)) {
            scan.propose(Proposal.of(at, end, Label.PLZ, Certainty.CHECK, "plz-spaced", 40));
        } else if (isDutch(scan, at) && (opensLine(scan, at) || scan.charAt(at - 2) == ',')) {
            scan.propose(Proposal.of(at, at + 7, Label.PLZ, Certainty.LIKELY, "plz-dutch", 60));
        }
    }

    private static int spacedEnd(Scan scan, int at) {
        Compact digits = scan.digits(at, 6, " ");
        boolean five = digits.size() == 5 && digits.endsAfter(5) && !digits.isSolid(5);
        return five && IdentifierCheck.isPostalCode(digits.take(5)) ? digits.end(5) : -1;
    }

    private static boolean opensLine(Scan scan, int at) {
        return scan.charAt(at - 1) == '\n';
    }

    /** A place that begins with a capital and ends its line or stands before a gap. */
    private static boolean isPlaceLine(Scan scan, int end) {
        String word = scan.wordAfter(end);
        int behind = scan.skipSpaces(end) + word.length();
        boolean gap = scan.charAt(behind) == ' ' && scan.charAt(behind + 1) == ' ';
        return word.length() > 1 && Character.isUpperCase(word.charAt(0)) && (gap || scan.charAt(behind) == '\n');
    }

    private static boolean isDutch(Scan scan, int at) {
        return Ascii.areDigits(scan.text(), at, at + 4)
                && scan.charAt(at + 4) == ' '
                && Ascii.isCapital(scan.charAt(at + 5))
                && Ascii.isCapital(scan.charAt(at + 6))
                && scan.charAt(at + 7) == ' '
                && Character.isUpperCase(scan.charAt(at + 8))
                && scan.charAt(at - 1) != '-';
    }
}
