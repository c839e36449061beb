package de.leitplanke.privacy;

/** Telephone, mobile and fax numbers (DIN 5008, E.123 and what people write), with a second extension. */
final class PhoneShape implements Shape {

    /** Figures of an extension that leads to somebody; shorter ones belong to offices. */
    private static final int LONG_EXTENSION = 4;

    @Override
    public void look(Scan scan, int at) {
        char before = scan.charAt(at - 1);
        if (before == ',' || before == '.' || (before == '/' && Ascii.isDigit(scan.charAt(at - 2)))) {
            return;
        }
        if (!mayBegin(scan, at)) {
            return;
        }
        PhoneReading phone = new PhoneReader(scan).read(at);
        int near = scan.near(Cue.PHONE, phone.start(), phone.end());
        int weight = weight(scan, phone, near);
        if (weight == 0
                || phone.isPublicService()
                || isNumberOfYear(scan, phone, near)
                || Ascii.isWordPart(scan.charAt(phone.end()))) {
            return;
        }
        Certainty certainty = near >= Scan.BESIDE ? Certainty.SURE : weight > 50 ? Certainty.LIKELY : Certainty.CHECK;
        int start = isExtensionOfHouse(scan, phone) ? phone.start() - 1 : phone.start();
        scan.rememberPhone(phone.end());
        scan.propose(Proposal.of(start, phone.end(), Label.PHONE, certainty, rule(phone), weight + 3 * near));
        secondExtension(scan, phone.end());
    }

    /** A zero, a plus or a bracket begins a number, any figure does beside the word. */
    private static boolean mayBegin(Scan scan, int at) {
        return scan.charAt(at) == '0'
                || "+(".indexOf(scan.charAt(at - 1)) >= 0
                || scan.charAt(at - 2) == '+'
                || scan.near(Cue.PHONE, at, at + 1) > 0
                || scan.near(Cue.EXTENSION, at, at + 1) > 0
                || (scan.charAt(at - 1) == '-' && scan.isBehindPhone(at));
    }

    /** Strength without the label beside it; 0 for what is no telephone number. */
    private static int weight(Scan scan, PhoneReading phone, int near) {
        int length = phone.digits().length();
        if (phone.international()) {
            return length >= 8 && length <= 15 && isStart(scan, phone) ? 66 : 0;
        }
        if (phone.isNational() && isStart(scan, phone)) {
            return national(phone, isLettered(scan, phone.start()) ? Math.max(near, 1) : near);
        }
        if (length >= 2 && isExtensionOfHouse(scan, phone)) {
            return 52;
        }
        boolean extension = length >= LONG_EXTENSION && scan.near(Cue.EXTENSION, phone.start(), phone.end()) >= 8;
        boolean announced = (near >= 8 || extension) && length >= 2 && length <= 13 && !isFigure(scan, phone);
        return announced && (length >= 4 || isExtension(scan, phone)) ? 52 : 0;
    }

    /** "T 0234.9904410", "F 0234.9904411" */
    private static boolean isLettered(Scan scan, int start) {
        return scan.charAt(start - 1) == ' '
                && "TFM".indexOf(scan.charAt(start - 2)) >= 0
                && !Ascii.isWordPart(scan.charAt(start - 3));
    }

    private static int national(PhoneReading phone, int near) {
        int length = phone.digits().length();
        if (length < (near >= 8 ? 5 : 7) || length > 14) {
            return 0;
        }
        if (near == 0 && !(phone.hasAreaCode() && phone.gaps().indexOf('.') < 0)) {
            return 0;
        }
        if (phone.gaps().isEmpty()) {
            return length < 9 && near == 0
                    ? 0
                    : phone.isMobile() && length >= 11 ? 56 : near > 0 ? 56 : length > 12 ? 0 : 36;
        }
        if (phone.areaDigits() < 3 || phone.areaDigits() > 6) {
            return near > 0 ? 50 : 0;
        }
        return phone.isClearlyParted() ? 62 : 54;
    }

    /** What follows another figure is no start of a number. */
    private static boolean isStart(Scan scan, PhoneReading phone) {
        char before = scan.charAt(phone.start() - 1);
        if (before == ' ') {
            return !Ascii.isDigit(scan.charAt(phone.start() - 2));
        }
        return !(before == '-' && Ascii.isWordPart(scan.charAt(phone.start() - 2)));
    }

    /** "App. -540" */
    private static boolean isExtensionOfHouse(Scan scan, PhoneReading phone) {
        return phone.digits().length() < 6
                && scan.charAt(phone.start() - 1) == '-'
                && " :".indexOf(scan.charAt(phone.start() - 2)) >= 0
                && (scan.near(Cue.EXTENSION, phone.start(), phone.end()) >= 8
                        || scan.near(Cue.PHONE, phone.start(), phone.end()) >= 9
                        || (scan.isBehindPhone(phone.start()) && !isMeasure(scan, phone.end())));
    }

    /** What follows a negative figure: a unit or a decimal. */
    private static boolean isMeasure(Scan scan, int end) {
        char next = scan.charAt(scan.skipSpaces(end));
        boolean decimal = scan.charAt(end) == ',' && Ascii.isDigit(scan.charAt(end + 1));
        return decimal || "%€°".indexOf(next) >= 0;
    }

    private static boolean isExtension(Scan scan, PhoneReading phone) {
        boolean hyphen = scan.charAt(phone.start() - 1) == '-' && scan.charAt(phone.start() - 2) == ' ';
        return hyphen || scan.near(Cue.EXTENSION, phone.start(), phone.end()) >= 8;
    }

    private static boolean isFigure(Scan scan, PhoneReading phone) {
        if (phone.gaps().indexOf('.') >= 0
                || (scan.charAt(phone.end()) == '.' && Ascii.isDigit(scan.charAt(phone.end() + 1)))) {
            return true;
        }
        return switch (scan.wordAfter(phone.end())) {
            case "Uhr", "Euro", "EUR", "Prozent", "Personen", "Jahre", "Tage", "Stunden", "Minuten", "Mal" -> true;
            default -> ":,".indexOf(scan.charAt(phone.end())) >= 0 && Ascii.isDigit(scan.charAt(phone.end() + 1));
        };
    }

    /** "0118/2026" counts the papers of a year. */
    private static boolean isNumberOfYear(Scan scan, PhoneReading phone, int near) {
        String written = scan.between(phone.start(), phone.end());
        int slash = written.indexOf("/20");
        return near == 0 && slash > 0 && slash < 6 && written.length() == slash + 5;
    }

    private static String rule(PhoneReading phone) {
        return phone.international() ? "phone-international" : phone.isNational() ? "phone-national" : "phone-local";
    }

    /** The "2523" in "0228 123-2522 o. 2523". */
    private static void secondExtension(Scan scan, int end) {
        String word = scan.wordAfter(end);
        if (!word.equals("o") && !word.equals("oder") && !word.equals("od")) {
            return;
        }
        int at = scan.text().indexOf(word, end) + word.length();
        while ("-. ".indexOf(scan.charAt(at)) >= 0) {
            at++;
        }
        Compact digits = scan.digits(at, 9, " ");
        if (digits.size() >= 2 && digits.size() < 9 && digits.endsAfter(digits.size()) && scan.charAt(at) != '0') {
            scan.propose(Proposal.of(
                    at, digits.end(digits.size()), Label.PHONE, Certainty.LIKELY, "phone-second-extension", 60));
        }
    }
}
