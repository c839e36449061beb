package de.leitplanke.privacy;

import java.util.HashMap;
import java.util.Map;

/** The hand-written lists of given names and family names, with their genitives, and of towns. */
final class OwnNames {

    private OwnNames() {}

    static Map<String, Integer> read() {
        Map<String, Integer> names = new HashMap<>();
        for (WordList line : WordList.read("given-names.txt")) {
            int gender = switch (line.head()) {
                case "FEMALE" -> WordKind.GIVEN_FEMALE;
                case "MALE" -> WordKind.GIVEN_MALE;
                default -> WordKind.GIVEN;
            };
            line.words().forEach(name -> add(names, name, gender));
        }
        for (WordList line : WordList.read("surnames.txt")) {
            add(names, line.head(), WordKind.SURNAME);
            line.words().forEach(name -> add(names, name, WordKind.SURNAME));
        }
        for (WordList line : WordList.read("places.txt")) {
            addPlace(names, line.head());
            line.words().forEach(place -> addPlace(names, place));
        }
        return names;
    }

    private static void addPlace(Map<String, Integer> names, String place) {
        names.merge(place, WordKind.CITY, (a, b) -> a | b);
        names.merge(place + "s", WordKind.CITY, (a, b) -> a | b);
    }

    private static void add(Map<String, Integer> names, String name, int kind) {
        names.merge(name, kind | WordKind.BASE_FORM, (a, b) -> a | b);
        names.merge(name + "s", kind, (a, b) -> a | b);
    }
}
