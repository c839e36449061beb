package de.leitplanke.privacy;

/** Numbers of identity cards, passports and driving licences, and the one-line zone of old cards. */
final class DocumentShapes implements Shape {

    private static final int SERIAL = 9;
    private static final int FULL = 10;
    private static final int OLD_ZONE = 26;

    @Override
    public void look(Scan scan, int at) {
        Compact value = scan.characters(at, OLD_ZONE + 1, "");
        int length = value.size();
        if (length == OLD_ZONE && value.endsAfter(OLD_ZONE)) {
            zone(scan, at, value);
        } else if (length > 4 && length <= FULL + 1 && value.endsAfter(length)) {
            document(scan, at, value, length);
        } else if (length < SERIAL) {
            spaced(scan, at);
        }
    }

    private static void zone(Scan scan, int at, Compact value) {
        if (MachineReadableZone.isOldNumber(value.take(OLD_ZONE))) {
            scan.propose(Proposal.checked(at, at + OLD_ZONE, Label.MRZ, "mrz-one-line", 98));
        }
    }

    /** Read with spaces only beside the word that announces the document. */
    private static void spaced(Scan scan, int at) {
        Compact value = scan.characters(at, FULL + 1, " \n");
        for (int length = Math.min(value.size(), FULL + 1); length >= SERIAL; length--) {
            int end = value.end(length);
            boolean announced = scan.near(Cue.ID_CARD, at, end) >= Scan.BESIDE
                    || scan.near(Cue.PASSPORT, at, end) >= Scan.BESIDE
                    || scan.near(Cue.LICENCE, at, end) >= Scan.BESIDE;
            if (announced && value.endsAfter(length) && Ascii.containsDigit(value.take(length))) {
                document(scan, at, value, length);
                return;
            }
        }
    }

    private static void document(Scan scan, int at, Compact value, int length) {
        String number = value.take(length);
        int end = value.end(length);
        if (DocumentNumber.hasLicenceShape(number)) {
            licence(scan, at, end, number);
        }
        boolean letterFirst = Ascii.isLetter(number.charAt(0));
        if (length >= FULL && (letterFirst || scan.near(Cue.ID_CARD, at, end) > 0)) {
            full(scan, at, end, number);
        } else if (length == SERIAL) {
            serial(scan, at, end, number);
        }
        if (scan.near(Cue.PASSPORT, at, end) >= Scan.BESIDE && countDigits(number) >= 5) {
            scan.propose(Proposal.of(at, end, Label.PASSPORT, Certainty.LIKELY, "passport-foreign", 60));
        }
    }

    private static void licence(Scan scan, int at, int end, String number) {
        boolean passed = DocumentNumber.isValidLicence(number);
        scan.propose(at, end, Label.DRIVING_LICENCE, "driving-licence", passed, Cue.LICENCE);
        if (!passed && scan.isAll(at, end)) {
            scan.propose(Proposal.of(at, end, Label.DRIVING_LICENCE, Certainty.CHECK, "driving-licence-alone", 30));
        }
    }

    private static void full(Scan scan, int at, int end, String number) {
        if (DocumentNumber.isPassportSerial(number.substring(0, SERIAL))) {
            boolean passed = DocumentNumber.isFullPassport(number);
            scan.propose(at, end, Label.PASSPORT, "passport", passed, Cue.PASSPORT);
        } else if (hasCardShape(number)) {
            boolean passed = DocumentNumber.isFullCard(number);
            scan.propose(at, end, Label.ID_CARD, "id-card", passed, Cue.ID_CARD);
        }
    }

    private static boolean hasCardShape(String number) {
        boolean nationality = number.length() == FULL || number.charAt(FULL) == 'D';
        boolean serial = DocumentNumber.isCardSerial(number.substring(0, SERIAL));
        return nationality
                && Ascii.isDigit(number.charAt(SERIAL))
                && (serial || Ascii.areDigits(number.substring(0, FULL)));
    }

    private static void serial(Scan scan, int at, int end, String number) {
        if (DocumentNumber.isCardSerial(number)) {
            scan.propose(at, end, Label.ID_CARD, "id-card-serial", Cue.ID_CARD);
        }
        if (DocumentNumber.isPassportSerial(number)) {
            scan.propose(at, end, Label.PASSPORT, "passport-serial", Cue.PASSPORT);
        }
    }

    private static int countDigits(String number) {
        return (int) number.chars().filter(c -> c >= '0' && c <= '9').count();
    }
}
