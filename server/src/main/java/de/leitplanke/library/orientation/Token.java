package de.leitplanke.library.orientation;

import java.util.List;

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
 * @param known whether the vocabulary has it as it stands, so that it is no typing error
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
        boolean known) {

    Token asKnown() {
        return new Token(typed, word, parts, start, end, clause, first, capital, true);
    }
}
