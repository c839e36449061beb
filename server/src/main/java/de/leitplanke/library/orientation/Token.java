package de.leitplanke.library.orientation;

import de.leitplanke.privacy.GermanWords.Kind;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A word of the text.
 *
 * @param typed the word as it stands in the text
 * @param word the word, folded
 * @param parts what hyphens join, folded; empty if there is no hyphen
 * @param start first UTF-16 offset in the text
 * @param end UTF-16 offset behind its last character
 * @param clause number of the stretch between two punctuation marks, from 0
 * @param first whether it begins a sentence
 * @param capital whether it begins with a capital letter
 * @param known whether the vocabulary has it as it stands
 * @param kinds what the dictionary takes it for; empty if it lacks the word, so that it may be a typing error
 */
record Token(
        String typed,
        String word,
        List<String> parts,
        int start,
        int end,
        int clause,
        boolean first,
        boolean capital,
        boolean known,
        Set<Kind> kinds) {

    private static final Set<Kind> OTHERS = EnumSet.of(Kind.ADJECTIVE, Kind.VERB);

    /** Whether it can name a person or thing. */
    boolean isNoun() {
        return kinds.isEmpty()
                ? capital
                : kinds.contains(Kind.NOUN)
                        && !kinds.contains(Kind.FUNCTION_WORD)
                        && ((capital && !first) || Collections.disjoint(kinds, OTHERS));
    }

    /** Whether it can be another word with a typing error. */
    boolean mayBeMistyped() {
        return !known && kinds.isEmpty();
    }

    Token asKnown() {
        return new Token(typed, word, parts, start, end, clause, first, capital, true, kinds);
    }
}
