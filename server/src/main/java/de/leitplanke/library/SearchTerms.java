package de.leitplanke.library;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What is looked for, in the forms in which it is stored.
 *
 * @param groups one for each word that has to occur; any term of it will do
 * @param corrected words that nobody wrote, with the nearest ones that somebody did
 * @param unknown words that lead to nothing
 */
record SearchTerms(List<List<Term>> groups, List<Corrected> corrected, List<String> unknown) {

    /**
     * A stem of a word.
     *
     * @param worth how much it counts, in percent: what was typed more than what only means the same
     */
    record Term(String lexeme, int worth) {}

    /**
     * A word with a typing error.
     *
     * @param nearest words of the library, the nearest first
     */
    record Corrected(String typed, List<String> nearest) {}

    boolean isEmpty() {
        return groups.isEmpty();
    }

    /** Whether every word has at least one stem that could be found. */
    boolean isComplete() {
        return groups.stream().noneMatch(List::isEmpty);
    }

    /** Every stem in one line for marking and for texts outside the database's index; quoted for {@code tsquery}. */
    String query(String between) {
        return groups.stream()
                .filter(terms -> !terms.isEmpty())
                .map(terms -> terms.stream().map(SearchTerms::quoted).collect(Collectors.joining(" | ", "(", ")")))
                .collect(Collectors.joining(between));
    }

    private static String quoted(Term term) {
        return "'" + term.lexeme().replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
