package de.leitplanke.library.coach;

import de.leitplanke.library.readable.WordForms;
import java.util.List;
import java.util.Set;

/**
 * Tells nouns for people that no list holds: those with a feminine form in the dictionary ("Koordinator"), also at the
 * end of a compound, and feminine forms by their ending. For one text and one thread.
 */
final class PersonNouns {

    /** Mostly machines and things, although people can be called so too. */
    private static final Set<String> THINGS = Set.of(
            "Ordner",
            "Rechner",
            "Drucker",
            "Träger",
            "Verteiler",
            "Läufer",
            "Renner",
            "Fehler",
            "Sender",
            "Schalter",
            "Ständer",
            "Anhänger",
            "Führer",
            "Zähler",
            "Laster",
            "Kreis",
            "Wecker",
            "Spender",
            "Tiger",
            "Hund",
            "Wolf",
            "Freund",
            "Gott",
            "König",
            "Herr",
            "Entwickler",
            "Feind",
            "Prinz");

    private static final List<String> FEMININE =
            List.of("innen", "erin", "orin", "istin", "ärin", "eurin", "ologin", "antin", "entin", "frau");

    private static final int SHORTEST = 4;
    private static final int LONGEST = 40;

    private final WordForms words = new WordForms();

    boolean has(String word) {
        if (word.length() < SHORTEST || word.length() > LONGEST || !Character.isUpperCase(word.charAt(0))) {
            return false;
        }
        boolean feminine = word.length() > 6 && FEMININE.stream().anyMatch(word::endsWith);
        return feminine || head(word).stream().anyMatch(this::hasFeminine);
    }

    /** Base forms of the longest part at the end of the word that is a noun. */
    private Set<String> head(String word) {
        for (int start = 0; start + SHORTEST <= word.length(); start++) {
            Set<String> bases = words.nounsOf(Character.toUpperCase(word.charAt(start)) + word.substring(start + 1));
            if (!bases.isEmpty()) {
                return bases;
            }
        }
        return Set.of();
    }

    private boolean hasFeminine(String base) {
        String stem = base.endsWith("e") ? base.substring(0, base.length() - 1) : base;
        return !THINGS.contains(base) && !words.nounsOf(stem + "in").isEmpty();
    }
}
