package de.leitplanke.library.coach;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Phrases by the word they begin with, so that only those are tried that may fit. */
final class PhraseBook {

    private final List<List<Phrase>> byFirstWord = new ArrayList<>();
    private final BitSet firstWords = new BitSet();

    PhraseBook(List<Phrase> phrases) {
        phrases.forEach(this::index);
    }

    /** Where phrases stand: at most one stretch for each beginning, the longest. */
    List<Hit> find(Order order) {
        if (!order.words().intersects(firstWords)) {
            return List.of();
        }
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
        if (!order.fits(at, firstWords)) {
            return -1;
        }
        BitSet words = order.token(at).fits();
        int end = -1;
        for (int word = words.nextSetBit(0); word >= 0; word = words.nextSetBit(word + 1)) {
            for (Phrase phrase : beginning(word)) {
                end = Math.max(end, phrase.match(order, at));
            }
        }
        return end;
    }

    private List<Phrase> beginning(int word) {
        return word < byFirstWord.size() ? byFirstWord.get(word) : List.of();
    }

    private void index(Phrase phrase) {
        for (Phrase.Element element : phrase.elements()) {
            if (element instanceof Phrase.Word(BitSet patterns)) {
                patterns.stream().forEach(word -> index(word, phrase));
                firstWords.or(patterns);
                return;
            }
        }
        throw new IllegalArgumentException("a phrase needs a word");
    }

    private void index(int word, Phrase phrase) {
        while (byFirstWord.size() <= word) {
            byFirstWord.add(List.of());
        }
        List<Phrase> longer = new ArrayList<>(byFirstWord.get(word));
        longer.add(phrase);
        byFirstWord.set(word, longer);
    }
}
