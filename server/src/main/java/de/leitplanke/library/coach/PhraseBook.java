package de.leitplanke.library.coach;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases by the word they begin with, so that only those are tried that may fit. */
final class PhraseBook {

    private final Map<Integer, List<Phrase>> byFirstWord = new HashMap<>();
    private final BitSet firstWords = new BitSet();

    PhraseBook(List<Phrase> phrases) {
        phrases.forEach(this::index);
    }

    /** Where phrases stand: at most one stretch for each beginning, the longest. */
    List<Hit> find(Order order) {
        List<Hit> hits = new ArrayList<>();
        for (int at = 0; at < order.size(); at++) {
            int end = end(order, at);
            if (end > at) {
                hits.add(new Hit(at, end));
            }
        }
        return hits;
    }

    /** Index behind the longest phrase that begins with this token, or -1. */
    int end(Order order, int at) {
        int end = -1;
        BitSet words = order.token(at).fits();
        for (int word = words.nextSetBit(0); word >= 0; word = words.nextSetBit(word + 1)) {
            if (firstWords.get(word)) {
                for (Phrase phrase : byFirstWord.getOrDefault(word, List.of())) {
                    end = Math.max(end, phrase.match(order, at));
                }
            }
        }
        return end;
    }

    private void index(Phrase phrase) {
        for (Phrase.Element element : phrase.elements()) {
            if (element instanceof Phrase.Word(BitSet patterns)) {
                patterns.stream()
                        .forEach(word -> byFirstWord
                                .computeIfAbsent(word, first -> new ArrayList<>())
                                .add(phrase));
                firstWords.or(patterns);
                return;
            }
        }
        throw new IllegalArgumentException("a phrase needs a word");
    }
}
