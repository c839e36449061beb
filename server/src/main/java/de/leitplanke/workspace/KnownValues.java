package de.leitplanke.workspace;

import de.leitplanke.privacy.Certainty;
import de.leitplanke.privacy.Finding;
import de.leitplanke.privacy.PlaceholderEntry;
import de.leitplanke.privacy.PlaceholderTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds values that have a placeholder already, wherever they stand as whole words: a name on its own is no longer seen
 * to be one by the detector.
 */
final class KnownValues {

    private static final int SHORTEST = 3;

    private KnownValues() {}

    private record Place(int start, int end, PlaceholderEntry entry) {

        boolean overlaps(Place other) {
            return start < other.end && other.start < end;
        }
    }

    /** Certain findings with offsets in the text. */
    static List<Finding> in(String text, PlaceholderTable table) {
        return places(text, table).stream()
                .map(place ->
                        Finding.of(place.start(), place.end(), place.entry().label(), Certainty.SURE, "known-value"))
                .toList();
    }

    /** The text with placeholders for what got one only after the text was written. */
    static String masked(String text, PlaceholderTable table) {
        StringBuilder masked = new StringBuilder(text);
        for (Place place : places(text, table).reversed()) {
            masked.replace(
                    place.start(), place.end(), place.entry().placeholder().token());
        }
        return masked.toString();
    }

    /** In the order of the text; the longest value first, so that a part of it takes nothing away. */
    private static List<Place> places(String text, PlaceholderTable table) {
        List<Place> places = new ArrayList<>();
        table.entries().stream()
                .filter(entry -> entry.value().length() >= SHORTEST)
                .filter(entry -> !looksLikePlaceholder(entry.value()))
                .sorted(Comparator.comparingInt(entry -> -entry.value().length()))
                .forEach(entry -> add(places, text, entry));
        places.sort(Comparator.comparingInt(Place::start));
        return places;
    }

    private static void add(List<Place> places, String text, PlaceholderEntry entry) {
        String value = entry.value();
        for (int at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
            Place place = new Place(at, at + value.length(), entry);
            if (isWhole(text, place) && places.stream().noneMatch(place::overlaps)) {
                places.add(place);
            }
        }
    }

    private static boolean isWhole(String text, Place place) {
        boolean begins = place.start() == 0 || !isOfWord(text.charAt(place.start() - 1));
        return begins && (place.end() == text.length() || !isOfWord(text.charAt(place.end())));
    }

    private static boolean isOfWord(char character) {
        return Character.isLetterOrDigit(character) || character == '_';
    }

    /** What somebody wrote like a placeholder is no value that could leak; templates speak of placeholders, too. */
    static boolean looksLikePlaceholder(String value) {
        return value.matches("\\[[A-ZÄÖÜ_]+_[0-9]+]");
    }
}
