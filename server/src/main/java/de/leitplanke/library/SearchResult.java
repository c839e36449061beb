package de.leitplanke.library;

import de.leitplanke.library.SearchTerms.Corrected;
import java.util.List;

/**
 * What a search has found.
 *
 * @param cards the examples of this page
 * @param total number of examples on all pages
 * @param partly whether no example has all the words, so that these have some of them
 * @param corrected words for which the nearest known ones were looked for
 * @param unknown words that no example contains
 */
public record SearchResult(
        ExampleQuery query,
        List<ExampleCard> cards,
        long total,
        boolean partly,
        List<Suggestion> corrected,
        List<String> unknown,
        List<CounterExample> counterExamples) {

    /**
     * A word that was taken for a typing error.
     *
     * @param instead what was looked for in its place
     */
    public record Suggestion(String typed, List<Replacement> instead) {}

    /** A known word and the address of the search with it. */
    public record Replacement(String word, String address) {}

    /** Number of the last page, from 1. */
    public int lastPage() {
        return Math.toIntExact(Math.max(1, (total + ExampleQuery.PAGE_SIZE - 1) / ExampleQuery.PAGE_SIZE));
    }

    static List<Suggestion> suggestions(ExampleQuery query, List<Corrected> corrected) {
        return corrected.stream()
                .map(word -> new Suggestion(
                        query.asTyped(word.typed()),
                        word.nearest().stream()
                                .map(near -> new Replacement(near, query.replacing(word.typed(), near)))
                                .toList()))
                .toList();
    }
}
