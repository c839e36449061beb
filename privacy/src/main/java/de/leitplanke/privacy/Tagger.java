package de.leitplanke.privacy;

import java.util.Arrays;

/**
 * Names of persons, places and organisations in running text, where no salutation and no field announces them: a linear
 * model over features of words and neighbours, which decides word by word from left to right (averaged perceptron;
 * Collins 2002). What a rule has found is not judged again but counts as a neighbour.
 */
final class Tagger implements WordRule {

    static final String RULE = "tagger";

    /** By how much a name must outweigh that it is none to be likely. */
    private static final int LIKELY = 400;

    private final TagWeights weights;

    Tagger(TagWeights weights) {
        this.weights = weights;
    }

    @Override
    public void apply(Words words, Spans spans) {
        Tagging tagging = new Tagging(words, spans);
        TagFeatures features = new TagFeatures(words, tagging);
        int[] scores = new int[TagWeights.TAGS];
        for (int i = 0; i < words.count(); i++) {
            if (tagging.isOpen(i) && tagging.isCandidate(i)) {
                Arrays.fill(scores, 0);
                features.look(i);
                weights.add(features.rows(), features.count(), scores);
                int best = best(scores);
                tagging.set(i, best, scores[best] - scores[0]);
            }
        }
        tagging.report(spans, LIKELY);
    }

    private static int best(int[] scores) {
        int best = 0;
        for (int tag = 1; tag < scores.length; tag++) {
            best = scores[tag] > scores[best] ? tag : best;
        }
        return best;
    }
}
