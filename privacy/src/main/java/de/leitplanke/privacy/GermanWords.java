package de.leitplanke.privacy;

import java.util.EnumSet;
import java.util.Set;

/**
 * What kinds of word the dictionary german-pos-dict takes a word for; keeps no word. Safe for use by several threads.
 */
public final class GermanWords {

    /** A kind of word. Adverbs, prepositions, pronouns and the like are one kind, participles are adjectives. */
    public enum Kind {
        FUNCTION_WORD,
        ADJECTIVE,
        VERB,
        NOUN,
        PROPER_NAME
    }

    private static final int NAME = WordKind.GIVEN | WordKind.SURNAME | WordKind.PLACE;

    private GermanWords() {}

    /**
     * All kinds that the word can be, however it is capitalised; none if the dictionary has neither the word nor parts
     * that make it a compound. Umlauts must be typed as such.
     */
    public static Set<Kind> kindsOf(String word) {
        GermanLexicon lexicon = GermanLexicon.standard();
        int small = lexicon.kindsOf(word, 0, word.length(), Casing.LOWER);
        int capital = lexicon.kindsOf(word, 0, word.length(), Casing.CAPITALISED);
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        add(kinds, Kind.FUNCTION_WORD, (small & WordKind.FUNCTION_WORD) != 0);
        add(kinds, Kind.ADJECTIVE, (small & WordKind.ADJECTIVE) != 0);
        add(kinds, Kind.VERB, (small & WordKind.VERB) != 0);
        add(kinds, Kind.NOUN, lexicon.isNounOrCompound(Casing.CAPITALISED.read(word, 0, word.length())));
        add(kinds, Kind.PROPER_NAME, (capital & NAME) != 0);
        return kinds;
    }

    private static void add(Set<Kind> kinds, Kind kind, boolean holds) {
        if (holds) {
            kinds.add(kind);
        }
    }
}
