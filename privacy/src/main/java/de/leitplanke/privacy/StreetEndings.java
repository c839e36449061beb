package de.leitplanke.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Endings of words that show a street, looked up by their last letter. */
final class StreetEndings {

    /** Enough alone. */
    static final StreetEndings CLEAR = new StreetEndings("straße strasse strase str gasse allee chaussee");

    /** Enough before a house number, also if the word is in the dictionary. */
    static final StreetEndings USUAL =
            new StreetEndings("weg platz ring ufer damm steig pfad promenade graben wall stieg");

    /** Before a house number, if the word is no ordinary noun. */
    static final StreetEndings BEFORE_NUMBER = new StreetEndings("weg platz ring ufer damm steig pfad markt hof "
            + "promenade graben wall kamp stieg steg berg park feld garten gärten wiese winkel hain hang tor brücke zeile "
            + "siedlung twiete busch bogen höhe grund stege redder terrasse esch bach tal");

    /** What is named after somebody: "Straße der Einheit". */
    static final StreetEndings NAMED_AFTER = new StreetEndings("straße platz allee weg ring");

    /** What stands before a figure as often as streets do. */
    static final StreetEndings NONE = new StreetEndings("nummer anspruch ansprüchen ansprüche");

    private static final int LETTERS = 26;

    private final List<List<String>> byLastLetter = Stream.generate(() -> (List<String>) new ArrayList<String>())
            .limit(LETTERS)
            .toList();

    private StreetEndings(String endings) {
        for (String ending : endings.split(" ", -1)) {
            byLastLetter.get(ending.charAt(ending.length() - 1) - 'a').add(ending);
        }
    }

    /** Whether the word ends so, whatever its case. */
    boolean end(Words words, int i) {
        int last = (words.text().charAt(words.end(i) - 1) | 0x20) - 'a';
        if (last < 0 || last >= LETTERS) {
            return false;
        }
        for (String ending : byLastLetter.get(last)) {
            if (words.endsWith(i, ending)) {
                return true;
            }
        }
        return false;
    }

    boolean endCapital(Words words, int i) {
        return words.isCapital(i) && end(words, i);
    }
}
