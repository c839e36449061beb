package de.leitplanke.privacy;

import java.util.List;

/**
 * Walks a text once and calls the shapes that may begin at each place, chosen by the class of the character there. Then
 * the words that announce a value are asked.
 */
final class ShapeScanner {

    /** Shapes that a single digit may begin. */
    private static final Shape[] ON_DIGITS = {
        new RoutingShape(),
        new PhoneShape(),
        new DateShape(),
        new AgeShape(),
        new PostalCodeShape(),
        new NetworkShape(),
        new CaseShape(),
        new FileNumberShape(),
        new MopedPlateShape()
    };

    /** Shapes of at least eight digits, however spaced. */
    private static final Shape[] ON_MANY_DIGITS = {
        new TaxShapes(), new CardShape(), new PensionShape(), new DocumentShapes(), new HealthShapes()
    };

    private static final int MANY_DIGITS = 8;

    private static final Shape[] ON_LETTERS = {
        new IbanShape(),
        new BicShape(),
        new VatShape(),
        new HealthShapes(),
        new DocumentShapes(),
        new PlateShape(),
        new RegisterShape(),
        new NetworkShape(),
        new CaseShape(),
        new FileNumberShape(),
        new UserNameShape()
    };

    private static final Shape EMAIL = new EmailShape();
    private static final Shape ADDRESS = new UrlShape();
    private static final Shape ZONE = new ZoneShape();
    private static final Shape NETWORK = new NetworkShape();
    private static final Shape USER_NAME = new UserNameShape();
    private static final Shape LABELLED = new LabelledShapes();
    private static final ShapeScanner STANDARD = new ShapeScanner(new TownPatternShape(List.of()));

    private final TownPatternShape town;

    private ShapeScanner(TownPatternShape town) {
        this.town = town;
    }

    static ShapeScanner standard() {
        return STANDARD;
    }

    /** The same with the shapes of a town. */
    static ShapeScanner with(List<TownPattern> patterns) {
        return new ShapeScanner(new TownPatternShape(patterns));
    }

    /** Adds what the shapes claim, in order of place and without overlaps; offsets are those of the original text. */
    void scan(PreparedText text, List<Finding> found) {
        Scan scan = new Scan(text);
        char[] characters = text.characters();
        int at = 0;
        while (at < characters.length) {
            char c = characters[at];
            at = Ascii.isWordPart(c) ? run(scan, characters, at) : mark(scan, c, at);
        }
        for (int i = 0; i < scan.cues().size(); i++) {
            LABELLED.look(scan, i);
        }
        scan.settle(found);
    }

    private int run(Scan scan, char[] characters, int start) {
        town.look(scan, start);
        int end = start;
        boolean digit = false;
        boolean small = false;
        while (end < characters.length && Ascii.isWordPart(characters[end])) {
            char c = characters[end++];
            digit |= Ascii.isDigit(c);
            small |= c >= 'a';
        }
        if (characters[start] >= 'a' && isJoined(scan, end)) {
            USER_NAME.look(scan, start);
        }
        if (Ascii.isDigit(characters[start])) {
            if (end - start >= MANY_DIGITS || hasManyDigits(characters, start)) {
                look(ON_MANY_DIGITS, scan, start);
            }
            look(ON_DIGITS, scan, start);
        } else if (digit || mayBegin(scan, start, end, small)) {
            look(ON_LETTERS, scan, start);
        } else if (scan.charAt(end) == '.' && end - start == 3 && (characters[start] | 0x20) == 'w') {
            ADDRESS.look(scan, start);
        } else if (scan.charAt(end) == '.' && scan.charAt(end + 1) >= 'a' && scan.charAt(end + 1) <= 'z') {
            UrlShape.bare(scan, end);
        }
        return end;
    }

    /** Whether a small letter follows behind a hyphen or a point. */
    private static boolean isJoined(Scan scan, int end) {
        char joint = scan.charAt(end);
        return (joint == '-' || joint == '.' || joint == '_')
                && scan.charAt(end + 1) >= 'a'
                && scan.charAt(end + 1) <= 'z';
    }

    private static void look(Shape[] shapes, Scan scan, int at) {
        for (Shape shape : shapes) {
            shape.look(scan, at);
        }
    }

    /** Whether eight digits follow before a letter, with signs between them as numbers have them. */
    private static boolean hasManyDigits(char[] characters, int start) {
        int digits = 0;
        int gap = 0;
        for (int i = start; i < characters.length && gap < 7 && digits < MANY_DIGITS; i++) {
            if (Ascii.isDigit(characters[i])) {
                digits++;
                gap = 0;
            } else if (" /-.\n".indexOf(characters[i]) >= 0) {
                gap++;
            } else {
                break;
            }
        }
        return digits == MANY_DIGITS;
    }

    /** Letters alone begin a value if they are few or as many capitals as a bank code has, or if a colon follows. */
    private static boolean mayBegin(Scan scan, int start, int end, boolean small) {
        int length = end - start;
        char next = scan.charAt(end);
        if (length <= 4 && " -:\u2013".indexOf(next) >= 0) {
            return !small || next == ':' || Ascii.isDigit(scan.charAt(end + 1));
        }
        return !small && (length == 8 || length == 11);
    }

    private static int mark(Scan scan, char c, int at) {
        switch (c) {
            case '@', '(', '[', '{' -> EMAIL.look(scan, at);
            case '<' -> ZONE.look(scan, at);
            case ':' -> colon(scan, at);
            case ']' -> UserNameShape.behindTime(scan, at);
            default -> {}
        }
        return at + 1;
    }

    private static void colon(Scan scan, int at) {
        if (scan.charAt(at + 1) == '/' && scan.charAt(at + 2) == '/') {
            ADDRESS.look(scan, at);
        } else if (scan.charAt(at + 1) == ':' && !Ascii.isWordPart(scan.charAt(at - 1))) {
            NETWORK.look(scan, at);
        }
    }
}
