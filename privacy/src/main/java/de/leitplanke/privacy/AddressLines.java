package de.leitplanke.privacy;

import de.leitplanke.privacy.Words.Form;
import java.util.Locale;
import java.util.Set;

/**
 * Whatever stands with a house number right before a postal code or behind a word such as "Anschrift" is a street, as
 * in the address block of DIN 5008: "Gut Hülsberg 1" over "59505 Bad Sassendorf".
 */
final class AddressLines implements WordRule {

    private static final int MOST_WORDS = 5;
    private static final int MOST_BETWEEN = 4;
    private static final Set<String> INSIDE =
            Set.of("auf", "der", "dem", "den", "die", "und", "zum", "zur", "am", "an", "im", "in", "von", "vor", "bei");

    private static final Set<String> PARTS = Set.of(
            "Halle",
            "WE",
            "Wohneinheit",
            "Hinterhaus",
            "Gebäude",
            "Geb",
            "Stiege",
            "Top",
            "Eingang",
            "Tor",
            "Zelle",
            "Station",
            "OG",
            "Whg",
            "Wohnung",
            "App",
            "Apartment",
            "Appartement",
            "Zimmer",
            "Zi",
            "Haus",
            "Block",
            "Etage",
            "Aufgang");

    private static final Set<String> FIELDS = Set.of(
            "anschrift",
            "anschr",
            "adr",
            "whg",
            "treffpunkt",
            "übergabeort",
            "ereignisort",
            "unfallort",
            "fundort",
            "lieferort",
            "baustelle",
            "meldeanschrift",
            "lieferanschrift",
            "rechnungsanschrift",
            "adresse",
            "wohnanschrift",
            "postanschrift",
            "ort",
            "einsatzort",
            "tatort",
            "wohnung",
            "straße",
            "wohnhaft",
            "standort",
            "objekt",
            "grundstück",
            "betriebsstätte",
            "lieferadresse");

    @Override
    public void apply(Words words, Spans spans) {
        for (int i = 1; i < words.count(); i++) {
            if (isPostCode(words, i)) {
                takeBefore(words, i, spans);
            } else if (words.isMark(i, ':') && isField(words, words.isMark(i - 1, '.') ? i - 2 : i - 1)) {
                takeBehind(words, i + 1, spans);
            } else if (words.reads(i, "Treffpunkt") || words.reads(i, "wohnhaft") || words.reads(i, "Einsatzort")) {
                takeBehind(words, i + 1, spans);
            }
        }
    }

    private static boolean isField(Words words, int i) {
        return words.form(i).isWord() && FIELDS.contains(words.string(i).toLowerCase(Locale.GERMAN));
    }

    private static void takeBehind(Words words, int from, Spans spans) {
        int at = from;
        while (at - from < MOST_WORDS && isInside(words, at, at + 1)) {
            at++;
        }
        int end = HouseNumber.end(words, at);
        if (at > from && end > at && words.isCapital(from)) {
            spans.add(from, end, Label.STREET, Certainty.LIKELY, "behind-address-word");
        }
    }

    private static boolean isPostCode(Words words, int i) {
        boolean dutch = words.length(i) == 4 && words.form(i + 1) == Form.ALL_CAPS && words.length(i + 1) == 2;
        boolean inside = words.isMark(i - 1, '-') && words.isGlued(i) && words.form(i - 2) == Form.NUMBER;
        return words.form(i) == Form.NUMBER
                && !inside
                && (words.length(i) == 5 || dutch)
                && HouseNumber.digits(words, i) == words.length(i)
                && (words.isCapital(i + 1) || words.isMark(i + 1, '<') || words.isLineEnd(i + 1));
    }

    private static void takeBefore(Words words, int postCode, Spans spans) {
        boolean country = words.isMark(postCode - 1, '-') && words.isGlued(postCode) && words.isCapital(postCode - 2);
        boolean letter = words.isMark(postCode - 1, '-') && NameGrammar.isInitial(words, postCode - 2);
        int end = behindStreet(words, country || letter ? postCode - 2 : postCode);
        int number = houseNumber(words, end);
        if (number > 0 && isPartOfHouse(words, number)) {
            end = behindStreet(words, words.isMark(number - 1, '.') ? number - 2 : number - 1);
            number = houseNumber(words, end);
        }
        int start = number < 0 ? end : start(words, number);
        if (number > start) {
            spans.add(start, end, Label.STREET, Certainty.SURE, "before-post-code");
        }
    }

    /** Back over commas and bars, the end of a line and the sign for it in HTML. */
    private static int behindStreet(Words words, int from) {
        int end = from;
        while (from - end < MOST_BETWEEN && isBetween(words, end - 1)) {
            end--;
        }
        boolean page = words.isMark(end - 1, '>') && words.reads(end - 2, "br") && words.isMark(end - 3, '<');
        return page ? end - 3 : end;
    }

    /** "Whg. 12", "App. 7", "Zimmer 214" */
    private static boolean isPartOfHouse(Words words, int number) {
        int word = words.isMark(number - 1, '.') ? number - 2 : number - 1;
        return words.form(word).isWord() && PARTS.contains(words.string(word));
    }

    private static boolean isBetween(Words words, int i) {
        return i > 0 && (words.isLineEnd(i) || (words.form(i) == Form.MARK && ",;|·–- ".indexOf(mark(words, i)) >= 0));
    }

    private static char mark(Words words, int i) {
        return words.text().charAt(words.start(i));
    }

    /** Position of the house number that ends here, or -1. */
    private static int houseNumber(Words words, int end) {
        for (int i = end - 1; i > 0 && end - i < 5; i--) {
            if (words.form(i) == Form.NUMBER && HouseNumber.end(words, i) == end && !isRangeEnd(words, i)) {
                return i;
            }
        }
        return -1;
    }

    /** The 7 of "5-7". */
    private static boolean isRangeEnd(Words words, int i) {
        return words.form(i - 1) == Form.MARK && words.form(i - 2) == Form.NUMBER;
    }

    private static int start(Words words, int number) {
        int last = words.isMark(number - 1, '.') ? number - 2 : number - 1;
        if (Streets.isWholeName(words, last)) {
            return last;
        }
        int start = number;
        int at = last;
        while (number - at <= MOST_WORDS + 1 && isInside(words, at, last)) {
            if (words.isCapital(at)) {
                start = at;
            }
            at--;
        }
        return start > 0 && Streets.isManor(words, start - 1) ? start - 1 : start;
    }

    private static boolean isInside(Words words, int i, int last) {
        if (i < last && isArticleOrAdjective(words, i)) {
            return true;
        }
        if (words.isCapital(i)) {
            return isNameWord(words, i) || (words.has(i, Role.STREET_OPENER) && i < last);
        }
        return i < last && words.form(i) == Form.LOWER && INSIDE.contains(words.string(i));
    }

    /** Inside "AN DER BAHN 66" and "Am alten Bahnhof 9". */
    private static boolean isArticleOrAdjective(Words words, int i) {
        boolean opened = words.isCapital(i - 1) && words.has(i - 1, Role.STREET_OPENER);
        boolean article = words.form(i) == Form.ALL_CAPS && words.has(i, Role.STREET_ARTICLE);
        return opened
                && (article
                        || (words.form(i) == Form.LOWER && words.endsWith(i, "en") && words.is(i, WordKind.ADJECTIVE)));
    }

    private static boolean isNameWord(Words words, int i) {
        return NameGrammar.isNameWord(words, i) && !words.has(i, Role.WEEKDAY) && !words.has(i, Role.NO_STREET);
    }
}
