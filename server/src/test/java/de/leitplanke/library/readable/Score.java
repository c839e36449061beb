package de.leitplanke.library.readable;

import java.util.ArrayList;
import java.util.List;

/** How well the hints of one kind meet the marked stretches: one that overlaps a stretch meets it. */
final class Score {

    private int met;
    private int missed;
    private int wrong;
    private final List<String> mistakes = new ArrayList<>();

    static Score of(GoldPassages gold, Kind kind) {
        Score score = new Score();
        gold.positive(kind).forEach(passage -> score.add(passage, kind));
        gold.negative(kind).forEach(passage -> score.add(passage, kind));
        return score;
    }

    double precision() {
        return met == 0 ? 0 : (double) met / (met + wrong);
    }

    double recall() {
        return met == 0 ? 0 : (double) met / (met + missed);
    }

    List<String> mistakes() {
        return mistakes;
    }

    private void add(GoldPassages.Passage passage, Kind kind) {
        List<Hint> hints = TextCheck.of(passage.text(), Level.PLAIN).hints().stream()
                .filter(hint -> hint.kind() == kind)
                .toList();
        for (int[] stretch : passage.marked()) {
            if (hints.stream().anyMatch(hint -> meets(hint, stretch))) {
                met++;
            } else {
                missed++;
                mistakes.add("missed: " + passage.text());
            }
        }
        for (Hint hint : hints) {
            if (passage.marked().stream().noneMatch(stretch -> meets(hint, stretch))) {
                wrong++;
                mistakes.add("wrong: " + passage.text().substring(hint.start(), hint.end()) + " in " + passage.text());
            }
        }
    }

    private static boolean meets(Hint hint, int[] stretch) {
        return hint.start() < stretch[1] && stretch[0] < hint.end();
    }

    @Override
    public String toString() {
        return "%d met, %d missed, %d wrong".formatted(met, missed, wrong);
    }
}
