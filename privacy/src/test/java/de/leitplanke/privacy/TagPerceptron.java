package de.leitplanke.privacy;

import java.util.Arrays;
import java.util.List;

/** Learns {@link TagWeights} as an averaged perceptron (Collins 2002) that sees its own decisions as history. */
final class TagPerceptron {

    private static final int TAGS = TagWeights.TAGS;
    private static final int MARGIN = 4;

    private final int[] weights = new int[TagWeights.ROWS * TAGS];
    private final double[] sums = new double[TagWeights.ROWS * TAGS];
    private final int[] seen = new int[TagWeights.ROWS];
    private long steps;

    /** One pass over all texts in their order. */
    void pass(List<Lesson> lessons) {
        lessons.forEach(this::learn);
    }

    /** A text ready for training. */
    record Lesson(Words words, Spans evidence, int[] gold) {

        static Lesson of(TaggedText text) {
            PreparedText prepared = PreparedText.of(text.text());
            Words words = WordReader.read(prepared, GermanLexicon.standard());
            return new Lesson(words, WordRecogniser.byEvidence(words), text.tags(prepared, words));
        }
    }

    private void learn(Lesson lesson) {
        Tagging tagging = new Tagging(lesson.words(), lesson.evidence());
        TagFeatures features = new TagFeatures(lesson.words(), tagging);
        int[] scores = new int[TAGS];
        for (int i = 0; i < lesson.words().count(); i++) {
            if (tagging.isOpen(i) && tagging.isCandidate(i)) {
                Arrays.fill(scores, 0);
                features.look(i);
                score(features, scores);
                int gold = lesson.gold()[i];
                int best = best(scores, -1);
                if (gold >= 0) {
                    int rival = best(scores, gold);
                    if (scores[gold] <= scores[rival] + MARGIN) {
                        update(features, gold, rival);
                    }
                }
                tagging.set(i, best, 0);
                steps++;
            }
        }
    }

    private void score(TagFeatures features, int[] scores) {
        for (int i = 0; i < features.count(); i++) {
            int row = features.rows()[i] * TAGS;
            for (int tag = 0; tag < TAGS; tag++) {
                scores[tag] += weights[row + tag];
            }
        }
    }

    private static int best(int[] scores, int without) {
        int best = without == 0 ? 1 : 0;
        for (int tag = best + 1; tag < scores.length; tag++) {
            best = tag != without && scores[tag] > scores[best] ? tag : best;
        }
        return best;
    }

    private void update(TagFeatures features, int gold, int rival) {
        for (int i = 0; i < features.count(); i++) {
            int row = features.rows()[i] * TAGS;
            weights[row + gold]++;
            sums[row + gold] += steps;
            weights[row + rival]--;
            sums[row + rival] -= steps;
            seen[features.rows()[i]]++;
        }
    }

    /** The averaged weights in bytes; rows that were changed only once are left out. */
    byte[] quantised() {
        double[] averages = new double[weights.length];
        for (int i = 0; i < weights.length; i++) {
            averages[i] = seen[i / TAGS] < 2 ? 0 : weights[i] - sums[i] / steps;
        }
        double[] sizes = Arrays.stream(averages).map(Math::abs).filter(size -> size > 0).sorted().toArray();
        double scale = 127 / sizes[(int) (sizes.length * 0.9995)];
        byte[] bytes = new byte[weights.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.clamp(Math.round(averages[i] * scale), -127, 127);
        }
        return bytes;
    }
}
