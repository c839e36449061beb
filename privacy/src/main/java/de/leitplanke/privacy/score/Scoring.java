package de.leitplanke.privacy.score;

import de.leitplanke.privacy.Detector;
import de.leitplanke.privacy.Label;
import java.util.List;

/** Lets a detector look for what people marked and tells how well it did. */
public final class Scoring {

    private final Scores scores;

    private Scoring(Scores scores) {
        this.scores = scores;
    }

    public static Scoring of(Detector detector, Gold gold) {
        Scores scores = new Scores(gold.labels());
        for (GoldText text : gold.texts()) {
            List<Span> found = GoldText.spans(detector.detect(text.text()));
            scores.add(text, found.stream().distinct().toList());
        }
        return new Scoring(scores);
    }

    /**
     * A Markdown table: for each label how many were marked, found wrongly and missed, with precision, recall, F1 and
     * F2 for an overlap (intersection by union of the characters) of at least one half, and F1 for exact borders; then
     * all labels together, and the share of marked characters that any finding covers.
     */
    public String table() {
        return ScoreTable.of(scores);
    }

    /** Share of what was marked with this label that was found, from 0 to 1; 0 if there is none. */
    public double recall(Label label) {
        return scores.overlapping().getOrDefault(label.name(), Tally.NONE).recall();
    }

    /** Share of what was found with this label that was marked, from 0 to 1; 0 if there is none. */
    public double precision(Label label) {
        return scores.overlapping().getOrDefault(label.name(), Tally.NONE).precision();
    }

    /**
     * Misses and false hits by label, and what was found under labels that do not occur in the texts.
     *
     * @param most how many of each are listed
     */
    public String mistakes(int most) {
        return MistakeList.of(scores.mistakes(), most);
    }
}
