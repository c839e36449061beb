package de.leitplanke.privacy;

/** Numbers of identity cards, passports and driving licences, and the one-line zone of old cards. */
final class DocumentShapes implements Shape {

    private static final int SERIAL = 9;
    private static final int FULL = 10;
    private static final int OLD_ZONE = 26;

    /** Closeness from which a cell with the state may stand between the word and the number. */
    private static final int IN_A_TABLE = 5;

    private static final int LEAST_FIGURES = 5;
    private static final int MOST_FIGURES = 7;

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
        pair(scan, at);
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

    /** Two letters of the series, a space, then the number: "FT 884120". */
    private static void pair(Scan scan, int at) {
        int number = at + 3;
        int end = number;
        while (end - number <= MOST_FIGURES && Ascii.isDigit(scan.charAt(end))) {
            end++;
        }
        boolean series =
                Ascii.isCapital(scan.charAt(at)) && Ascii.isCapital(scan.charAt(at + 1)) && scan.charAt(at + 2) == ' ';
        int figures = end - number;
        if (series && figures >= LEAST_FIGURES && figures <= MOST_FIGURES && !Ascii.isWordPart(scan.charAt(end))) {
            foreign(scan, at, end, scan.between(at, at + 2) + scan.between(number, end));
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
        foreign(scan, at, end, number);
    }

    /** Papers of other states have no common check: only near the word for the paper that stands closest. */
    private static void foreign(Scan scan, int at, int end, String number) {
        if (countDigits(number) < LEAST_FIGURES) {
            return;
        }
        int passport = scan.near(Cue.PASSPORT, at, end);
        int card = scan.near(Cue.ID_CARD, at, end);
        int licence = scan.near(Cue.LICENCE, at, end);
        boolean built = number.length() <= SERIAL + 1 && Ascii.areDigits(number, 2, number.length() - 1);
        int least = built ? IN_A_TABLE : Scan.BESIDE;
        if (passport >= least && passport >= Math.max(card, licence)) {
            scan.propose(Proposal.of(at, end, Label.PASSPORT, Certainty.LIKELY, "passport-foreign", 60));
        } else if (built && isForeignCard(number) && card >= least && card >= licence) {
            scan.propose(Proposal.of(at, end, Label.ID_CARD, Certainty.LIKELY, "id-card-foreign", 50));
        } else if (built && licence >= least) {
            scan.propose(Proposal.of(at, end, Label.DRIVING_LICENCE, Certainty.LIKELY, "driving-licence-foreign", 50));
        }
    }

    /** Two letters and figures, or nine figures; one letter and figures are on cards of libraries and clubs. */
    private static boolean isForeignCard(String number) {
        boolean series = Ascii.isLetter(number.charAt(0)) && Ascii.isLetter(number.charAt(1));
        return series || (number.length() == SERIAL && Ascii.areDigits(number));
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
        if (DocumentNumber.isResidenceTitle(number)) {
            scan.propose(Proposal.of(at, end, Label.ID, Certainty.LIKELY, "residence-title", 92));
        }
        if (DocumentNumber.isCardSerial(number)) {
            scan.propose(at, end, Label.ID_CARD, "id-card-serial", Cue.ID_CARD);
            distant(scan, at, end, number);
        }
        if (DocumentNumber.isPassportSerial(number)) {
            scan.propose(at, end, Label.PASSPORT, "passport-serial", Cue.PASSPORT);
            scan.propose(at, end, Label.PASSPORT, "passport-serial", Cue.ID_CARD);
        }
    }

    /** In a text that speaks of identity cards, what can hardly be anything else. */
    private static void distant(Scan scan, int at, int end, String number) {
        int digits = countDigits(number);
        if (digits >= 3 && SERIAL - digits >= 3 && scan.cues().isPresent(Cue.ID_CARD)) {
            scan.propose(Proposal.of(at, end, Label.ID_CARD, Certainty.CHECK, "id-card-serial-distant", 40));
        }
    }

    private static int countDigits(String number) {
        return (int) number.chars().filter(c -> c >= '0' && c <= '9').count();
    }
}
