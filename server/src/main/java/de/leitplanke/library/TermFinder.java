package de.leitplanke.library;

import de.leitplanke.library.SearchTerms.Corrected;
import de.leitplanke.library.SearchTerms.Term;
import de.leitplanke.library.Words.Known;
import de.leitplanke.library.Words.Stem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Finds for every typed word what to look for: its stem, words that mean the same and compounds with it; else the parts
 * of a compound; else the nearest words, since it may be a typing error.
 */
@Component
class TermFinder {

    private static final int MOST_WORDS = 8;
    private static final int SHORTEST_OF_COMPOUNDS = 4;
    /** Fewer letters more are another form of the word, or what a typing error lacks. */
    private static final int SHORTEST_ADDITION = 3;

    private static final int MOST_COMPOUNDS = 30;
    private static final int MOST_CORRECTIONS = 3;
    private static final int ENDS = 3;
    private static final int LONGEST_SPLIT = 40;

    private final Words words;
    private final Synonyms synonyms;

    TermFinder(Words words, Synonyms synonyms) {
        this.words = words;
        this.synonyms = synonyms;
    }

    SearchTerms find(String typed) {
        List<String> all = Arrays.stream(typed.toLowerCase(Locale.GERMAN).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > 1)
                .distinct()
                .limit(MOST_WORDS)
                .toList();
        Map<String, String> lexemes = words.lexemes(all);
        SearchTerms found = new SearchTerms(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        all.stream()
                .filter(lexemes::containsKey)
                .forEach(word -> add(found, new Stem(word, lexemes.getOrDefault(word, word))));
        return found;
    }

    private void add(SearchTerms found, Stem typed) {
        List<Term> terms = terms(typed, 100);
        if (!terms.isEmpty()) {
            found.groups().add(terms);
            return;
        }
        List<Stem> parts = parts(typed.word());
        if (!parts.isEmpty()) {
            parts.forEach(part -> found.groups().add(terms(part, 80)));
            return;
        }
        List<Known> nearest = nearest(typed.word());
        found.groups()
                .add(nearest.stream()
                        .flatMap(near -> terms(new Stem(near.word(), near.lexeme()), 70).stream())
                        .toList());
        if (nearest.isEmpty()) {
            found.unknown().add(typed.word());
        } else {
            found.corrected()
                    .add(new Corrected(
                            typed.word(), nearest.stream().map(Known::written).toList()));
        }
    }

    /** The stem itself, what means the same and what contains either, as far as it occurs; the best sense counts. */
    private List<Term> terms(Stem stem, int worth) {
        Map<String, Integer> worths = new LinkedHashMap<>();
        worths.put(stem.lexeme(), worth);
        Set<Stem> others = synonyms.of(stem.lexeme());
        others.forEach(other -> worths.putIfAbsent(other.lexeme(), worth * 6 / 10));
        List<String> bases = Stream.concat(Stream.of(stem), others.stream())
                .map(Stem::word)
                .filter(word -> word.length() >= SHORTEST_OF_COMPOUNDS)
                .toList();
        for (Stem compound : words.compounds(bases, MOST_COMPOUNDS, SHORTEST_ADDITION)) {
            int share = compound.word().equals(stem.word()) ? 7 : 4;
            worths.merge(compound.lexeme(), worth * share / 10, Math::max);
        }
        return words.occurring(worths.keySet()).stream()
                .map(known -> new Term(known, worths.getOrDefault(known, worth)))
                .toList();
    }

    private List<Stem> parts(String word) {
        if (word.length() > LONGEST_SPLIT) {
            return List.of();
        }
        Map<String, String> lexemes = words.lexemes(Compound.candidates(word));
        Set<String> occurring = new HashSet<>(words.occurring(new HashSet<>(lexemes.values())));
        return Compound.parts(word, part -> occurring.contains(lexemes.getOrDefault(part, ""))).stream()
                .map(part -> new Stem(part, lexemes.getOrDefault(part, part)))
                .toList();
    }

    /** An error stands in one place: either the beginning or the end of the word is right. */
    private List<Known> nearest(String word) {
        if (word.length() <= ENDS) {
            return List.of();
        }
        int most = word.length() < 6 ? 1 : 2;
        List<Known> near = words.neighbours(word, ENDS).stream()
                .filter(known -> Math.abs(known.word().length() - word.length()) <= most)
                .filter(known -> EditDistance.between(known.word(), word) <= most)
                .toList();
        Set<String> occurring =
                new HashSet<>(words.occurring(near.stream().map(Known::lexeme).toList()));
        return near.stream()
                .filter(known -> occurring.contains(known.lexeme()))
                .sorted(Comparator.comparingInt((Known known) -> EditDistance.between(known.word(), word))
                        .thenComparing(Known::word))
                .limit(MOST_CORRECTIONS)
                .toList();
    }
}
