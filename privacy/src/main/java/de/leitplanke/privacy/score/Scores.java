package de.leitplanke.privacy.score;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The figures over many texts, added up text by text. */
final class Scores {

    private static final double HALF = 0.5;
    private static final double WHOLE = 1;

    private final Set<String> labels;
    private final Map<String, Tally> overlapping = new TreeMap<>();
    private final Map<String, Tally> exact = new TreeMap<>();
    private final List<Mistake> mistakes = new ArrayList<>();
    private Tally characters = Tally.NONE;
    private int texts;

    Scores(Set<String> labels) {
        this.labels = labels;
    }

    void add(GoldText text, List<Span> predicted) {
        texts++;
        Set<String> counted = text.target() == null ? labels : Set.of(text.target());
        List<Span> gold = text.spans().stream()
                .filter(span -> counted.contains(span.label()))
                .toList();
        List<Span> ignored = text.spans().stream()
                .filter(span -> !labels.contains(span.label()) && Gold.SKIPPED.contains(span.label()))
                .toList();
        List<Span> found = new ArrayList<>();
        for (Span span : predicted) {
            if (!labels.contains(span.label())) {
                mistakes.add(Mistake.at(Mistake.Kind.NOT_COUNTED, text, span));
            } else if (counted.contains(span.label()) && !liesIn(ignored, gold, span)) {
                found.add(span);
            }
        }
        count(gold, found, Matching.of(gold, found, WHOLE), exact);
        Matching matching = Matching.of(gold, found, HALF);
        count(gold, found, matching, overlapping);
        note(text, gold, found, matching);
        countCharacters(gold, found, ignored);
    }

    int texts() {
        return texts;
    }

    /** Figures by label for an overlap of at least one half. */
    Map<String, Tally> overlapping() {
        return overlapping;
    }

    /** Figures by label for the same start and end. */
    Map<String, Tally> exact() {
        return exact;
    }

    /** Characters of marked stretches that some finding covers, whatever its label. */
    Tally characters() {
        return characters;
    }

    List<Mistake> mistakes() {
        return mistakes;
    }

    /** All labels together; a date of birth counts once. */
    static Tally total(Map<String, Tally> byLabel) {
        return byLabel.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(MarkedText.BIRTH))
                .map(Map.Entry::getValue)
                .reduce(Tally.NONE, Tally::plus);
    }

    /** Where a text says that a stretch is neither right nor wrong, findings on it do not count. */
    private static boolean liesIn(List<Span> ignored, List<Span> gold, Span span) {
        return gold.stream().noneMatch(other -> other.common(span) > 0)
                && ignored.stream().anyMatch(other -> other.common(span) > 0);
    }

    private static void count(List<Span> gold, List<Span> found, Matching matching, Map<String, Tally> byLabel) {
        for (int i = 0; i < gold.size(); i++) {
            Tally one = matching.gold().get(i) ? new Tally(1, 0, 0) : new Tally(0, 0, 1);
            byLabel.merge(gold.get(i).label(), one, Tally::plus);
        }
        for (int i = 0; i < found.size(); i++) {
            if (!matching.found().get(i)) {
                byLabel.merge(found.get(i).label(), new Tally(0, 1, 0), Tally::plus);
            }
        }
    }

    private void note(GoldText text, List<Span> gold, List<Span> found, Matching matching) {
        for (int i = matching.gold().nextClearBit(0);
                i < gold.size();
                i = matching.gold().nextClearBit(i + 1)) {
            mistakes.add(Mistake.at(Mistake.Kind.MISSED, text, gold.get(i)));
        }
        for (int i = matching.found().nextClearBit(0);
                i < found.size();
                i = matching.found().nextClearBit(i + 1)) {
            mistakes.add(Mistake.at(Mistake.Kind.FALSE, text, found.get(i)));
        }
    }

    private void countCharacters(List<Span> gold, List<Span> found, List<Span> ignored) {
        BitSet marked = covered(gold);
        BitSet masked = covered(found);
        BitSet hits = (BitSet) marked.clone();
        hits.and(masked);
        BitSet falseHits = (BitSet) masked.clone();
        falseHits.andNot(marked);
        falseHits.andNot(covered(ignored));
        characters = characters.plus(
                new Tally(hits.cardinality(), falseHits.cardinality(), marked.cardinality() - hits.cardinality()));
    }

    private static BitSet covered(List<Span> spans) {
        BitSet characters = new BitSet();
        spans.forEach(span -> span.cover(characters));
        return characters;
    }
}
