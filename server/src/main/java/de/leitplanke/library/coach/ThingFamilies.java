package de.leitplanke.library.coach;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Things that are the same to whoever forbids or demands them: "Bilder" and "Fotos", "Beträge" and "Zahlen". */
final class ThingFamilies {

    private static final int SHORTEST = 4;

    private final List<BitSet> families;

    ThingFamilies(Grammar grammar) {
        this.families = Grammar.lines("words", "same").stream()
                .map(line -> patterns(grammar.lexicon(), line))
                .toList();
    }

    /** A name for the thing that stands here, the same for all of a family and for singular and plural. */
    String name(Order order, int at) {
        int family = family(order, at);
        return family >= 0 ? "family " + family : stem(order.token(at).key());
    }

    boolean holds(Order order, int at) {
        return family(order, at) >= 0;
    }

    private int family(Order order, int at) {
        for (int family = 0; family < families.size(); family++) {
            if (order.fits(at, families.get(family))) {
                return family;
            }
        }
        return -1;
    }

    /** "Anekdote" and "Anekdoten" alike. */
    private static String stem(String word) {
        int end = word.length();
        while (end > SHORTEST && "ens".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return word.substring(0, end);
    }

    private static BitSet patterns(Lexicon lexicon, String line) {
        BitSet patterns = new BitSet();
        Arrays.stream(line.split(" ", -1)).forEach(word -> patterns.set(lexicon.id(word)));
        return patterns;
    }
}
