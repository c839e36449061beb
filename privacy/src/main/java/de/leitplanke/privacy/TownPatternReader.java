package de.leitplanke.privacy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads one {@link TownPattern} and tries it on its example and on figures of ordinary text, which it must not match.
 */
final class TownPatternReader {

    private static final int FEWEST_SIGNS = 5;
    private static final int FEWEST_DIGITS = 3;
    private static final List<String> ORDINARY = List.of(
            "12.11.2026",
            "1.11.26",
            "2026-11-12",
            "12:30",
            "1.234,56",
            "12.345",
            "45998",
            "123456",
            "2025/2026",
            "2025/26",
            "10-12",
            "0201",
            "0201/774123",
            "A4",
            "B12",
            "II",
            "Haus");

    private final String source;
    private final TownPatternPlaces places = new TownPatternPlaces();
    private int at;
    private @Nullable String refusal;

    TownPatternReader(String source) {
        this.source = source;
    }

    TownPatternReading read(String example) {
        while (at < source.length() && refusal == null) {
            readSign(source.charAt(at));
        }
        if (places.isOpen()) {
            refuse("eine eckige Klammer wird nicht geschlossen");
        }
        if (refusal == null) {
            return tried(places.pattern(source), example);
        }
        return refused(refusal);
    }

    private TownPatternReading tried(TownPattern pattern, String example) {
        if (places.fewestSigns() < FEWEST_SIGNS || places.fewestDigits() < FEWEST_DIGITS) {
            return refused("die kürzeste Nummer braucht mindestens fünf Zeichen, davon drei Ziffern");
        }
        if (pattern.end(example, 0) != example.length()) {
            return refused("das Beispiel „" + example + "“ passt nicht dazu");
        }
        for (String ordinary : ORDINARY) {
            if (pattern.end(ordinary, 0) > 0) {
                return refused("es trifft auch auf „" + ordinary + "“ zu");
            }
        }
        return new TownPatternReading.Accepted(pattern);
    }

    private void readSign(char sign) {
        switch (sign) {
            case '9', 'A', 'a' -> readClass(sign);
            case '\'' -> readQuoted();
            case '[' -> change(places.open(), "eckige Klammern stehen nicht ineinander");
            case ']' -> change(places.close(), "eine eckige Klammer wird nicht geöffnet oder ist leer");
            case '{', '}' -> refuse("vor einer geschweiften Klammer steht 9, A oder a");
            default -> readExact(sign);
        }
    }

    private void readClass(char sign) {
        at++;
        int close = source.indexOf('}', at);
        if (at == source.length() || source.charAt(at) != '{') {
            place(sign, false, false);
            return;
        }
        String[] limits = source.substring(at + 1, Math.max(at + 1, close)).split(",", -1);
        int least = number(limits[0]);
        int most = limits.length == 2 ? number(limits[1]) : least;
        if (least < 1 || most < least || limits.length > 2) {
            refuse("in einer geschweiften Klammer stehen eine oder zwei Zahlen, die kleinere zuerst");
            return;
        }
        for (int i = 0; i < most && refusal == null; i++) {
            place(sign, false, i >= least);
        }
        at = close + 1;
    }

    private static int number(String digits) {
        return Ascii.areDigits(digits) && digits.length() < 3 ? Integer.parseInt(digits) : 0;
    }

    private void readQuoted() {
        int close = source.indexOf('\'', at + 1);
        if (close < 0) {
            refuse("ein Anführungszeichen wird nicht geschlossen");
            return;
        }
        for (int i = at + 1; i < close && refusal == null; i++) {
            place(source.charAt(i), true, false);
        }
        at = close + 1;
    }

    private void readExact(char sign) {
        at++;
        place(sign, true, false);
    }

    private void place(char sign, boolean exact, boolean optional) {
        if (places.count() == 0 && exact && !Ascii.isWordPart(sign)) {
            refuse("es beginnt mit einem Buchstaben oder einer Ziffer");
        } else if (places.count() == TownPattern.LONGEST) {
            refuse("die längste Nummer hätte mehr als " + TownPattern.LONGEST + " Zeichen");
        } else {
            places.add(sign, exact, optional);
        }
    }

    private void change(boolean possible, String otherwise) {
        at++;
        if (!possible) {
            refuse(otherwise);
        }
    }

    private void refuse(String reason) {
        refusal = refusal == null ? reason : refusal;
    }

    private TownPatternReading refused(String reason) {
        return new TownPatternReading.Refused("Das Muster „" + source + "“ geht nicht: " + reason + ".");
    }
}
