package de.leitplanke.privacy.score;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Which found spans are which marked ones: same label, overlap of at least the threshold, the best overlap first, every
 * span once at most.
 *
 * @param gold places of the marked spans that were found
 * @param found places of the found spans that were marked
 */
record Matching(BitSet gold, BitSet found) {

    private record Pair(double overlap, int gold, int found) {}

    static Matching of(List<Span> gold, List<Span> found, double threshold) {
        List<Pair> pairs = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++) {
            for (int f = 0; f < found.size(); f++) {
                double overlap = gold.get(g).overlap(found.get(f));
                if (overlap > 0
                        && overlap >= threshold
                        && gold.get(g).label().equals(found.get(f).label())) {
                    pairs.add(new Pair(overlap, g, f));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::overlap).reversed());
        Matching matching = new Matching(new BitSet(), new BitSet());
        pairs.forEach(matching::take);
        return matching;
    }

    private void take(Pair pair) {
        if (!gold.get(pair.gold()) && !found.get(pair.found())) {
            gold.set(pair.gold());
            found.set(pair.found());
        }
    }
}
