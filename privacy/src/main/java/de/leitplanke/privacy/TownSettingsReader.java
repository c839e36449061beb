package de.leitplanke.privacy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@link TownSettings} line by line until one is refused. */
final class TownSettingsReader {

    /** Each pattern is tried at every word. */
    private static final int MOST_PATTERNS = 32;

    private final Set<String> allowed = new HashSet<>();
    private final List<String> numbers = new ArrayList<>();
    private final List<OfficeHolder> holders = new ArrayList<>();
    private final List<TownPattern> patterns = new ArrayList<>();

    TownReading read(String text) {
        List<String> lines = text.lines().map(String::strip).toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            String refusal = line.isEmpty() || line.startsWith("#") ? null : readLine(line);
            if (refusal != null) {
                return new TownReading.Refused(i + 1, refusal);
            }
        }
        return new TownReading.Accepted(new TownSettings(allowed, numbers, holders, patterns));
    }

    private @Nullable String readLine(String line) {
        int space = line.indexOf(' ');
        String word = space < 0 ? line : line.substring(0, space);
        String value = space < 0 ? "" : line.substring(space).strip();
        if (value.isEmpty()) {
            return "Hinter „" + word + "“ fehlt die Angabe.";
        }
        return switch (word) {
            case "allowed" -> readAllowed(value);
            case "own-number" -> readNumber(value);
            case "office-holder" -> readHolder(value);
            case "pattern" -> readPattern(value);
            default -> "Das Wort „" + word + "“ gibt es nicht, nur allowed, own-number, office-holder und pattern.";
        };
    }

    private @Nullable String readAllowed(String words) {
        allowed.add(words);
        return null;
    }

    private @Nullable String readNumber(String number) {
        if (OwnNumbers.digits(number).length() < OwnNumbers.SHORTEST) {
            return "Die Nummer „" + number + "“ ist zu kurz; zu ihr gehört die Vorwahl.";
        }
        numbers.add(number);
        return null;
    }

    private @Nullable String readHolder(String value) {
        int sign = value.indexOf('=');
        String office = sign < 0 ? "" : value.substring(0, sign).strip();
        String name = value.substring(sign + 1).strip();
        if (office.isEmpty() || name.isEmpty()) {
            return "Zu einem Amt gehören seine Bezeichnung, ein Gleichheitszeichen und der Name.";
        }
        holders.add(new OfficeHolder(office, name));
        return null;
    }

    private @Nullable String readPattern(String value) {
        int sign = value.lastIndexOf(" = ");
        if (sign < 0) {
            return "Hinter dem Muster fehlen ein Gleichheitszeichen und ein Beispiel.";
        }
        if (patterns.size() == MOST_PATTERNS) {
            return "Mehr als " + MOST_PATTERNS + " Muster würden das Lesen verlangsamen.";
        }
        String pattern = value.substring(0, sign).strip();
        return switch (TownPattern.read(pattern, value.substring(sign + 3).strip())) {
            case TownPatternReading.Accepted(TownPattern accepted) -> {
                patterns.add(accepted);
                yield null;
            }
            case TownPatternReading.Refused(String message) -> message;
        };
    }
}
