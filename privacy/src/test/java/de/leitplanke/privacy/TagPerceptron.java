package de.leitplanke.privacy;

import java.util.Arrays;

/** Learns {@link TagWeights} as an averaged perceptron (Collins 2002) that sees its own decisions as history. */
final class TagPerceptron implements TagScorer {

    private static final int TAGS = TagWeights.TAGS;
    /** By how much the right tags must outweigh each wrong one. */
    private static final int COST = 30;

    /** Features that changed less often say nothing. */
    private static final int FEWEST_CHANGES = 3;

    private static final int FORBIDDEN = 1 << 24;

    private final int[] weights = new int[TagWeights.ROWS * TAGS];
    private final double[] sums = new double[TagWeights.ROWS * TAGS];
    private final int[] seen = new int[TagWeights.ROWS];
    private long steps;

    /** A text ready for training. */
    static final class Lesson {

        private final Words words;
        private final Spans evidence;
        private final int[] gold;

        private Lesson(Words words, Spans evidence, int[] gold) {
            this.words = words;
            this.evidence = evidence;
            this.gold = gold;
        }

        /** What the rules leave open, with what they found beside it. */
        static Lesson of(TaggedText text) {
            PreparedText prepared = PreparedText.of(text.text());
            Words words = WordReader.read(prepared, GermanLexicon.standard());
            return new Lesson(words, WordRecogniser.byEvidence(words), text.tags(prepared, words));
        }

        /** The same without help by rules: so the clear cases teach what names look like. */
        Lesson alone() {
            return new Lesson(words, new Spans(words), gold);
        }
    }

    /** Takes one step for each stretch of the text that was read wrongly, or rightly by a small margin. */
    void learn(Lesson lesson) {
        Words words = lesson.words;
        Tagging tagging = new Tagging(words, lesson.evidence);
        TagFeatures features = new TagFeatures(words, tagging);
        TagLattice lattice = new TagLattice(features, this);
        byte[] rival = new byte[Tagging.LONGEST_RUN];
        byte[] gold = new byte[Tagging.LONGEST_RUN];
        int from = 0;
        while (from < words.count()) {
            int to = tagging.runEnd(from);
            if (to > from) {
                lattice.fill(from, to, tagging.at(from - 1));
                prepare(lattice, lesson.gold, from, to, COST);
                lattice.decode(rival);
                prepare(lattice, lesson.gold, from, to, -COST - FORBIDDEN);
                lattice.decode(gold);
                if (!Arrays.equals(rival, 0, to - from, gold, 0, to - from)) {
                    update(features, from, to, tagging.at(from - 1), gold, 1);
                    update(features, from, to, tagging.at(from - 1), rival, -1);
                }
                steps++;
                for (int i = from; i < to; i++) {
                    tagging.set(i, rival[i - from], 0);
                }
            }
            from = Math.max(to, from + 1);
        }
    }

    /** Adds points to every tag but the right one. */
    private static void prepare(TagLattice lattice, int[] gold, int from, int to, int points) {
        for (int i = from; i < to; i++) {
            for (int tag = 0; tag < TAGS && gold[i] >= 0; tag++) {
                if (tag != gold[i]) {
                    lattice.handicap(i - from, tag, points);
                }
            }
        }
    }

    @Override
    public void sum(int[] features, int count, int[] scores, int at) {
        Arrays.fill(scores, at, at + TAGS, 0);
        for (int i = 0; i < count; i++) {
            int row = features[i] * TAGS;
            for (int tag = 0; tag < TAGS; tag++) {
                scores[at + tag] += weights[row + tag];
            }
        }
    }

    private void update(TagFeatures features, int from, int to, int before, byte[] tags, int by) {
        int last = before;
        for (int i = from; i < to; i++) {
            int tag = tags[i - from];
            features.look(i);
            change(features, tag, by);
            features.lookBehind(i, last);
            change(features, tag, by);
            last = tag;
        }
    }

    private void change(TagFeatures features, int tag, int by) {
        for (int i = 0; i < features.count(); i++) {
            int at = features.rows()[i] * TAGS + tag;
            weights[at] += by;
            sums[at] += (double) by * steps;
            seen[features.rows()[i]]++;
        }
    }

    /** The averaged weights in bytes; rows that were seldom changed are left out. */
    byte[] quantised() {
        double[] averages = new double[weights.length];
        for (int i = 0; i < weights.length; i++) {
            averages[i] = seen[i / TAGS] < FEWEST_CHANGES ? 0 : weights[i] - sums[i] / steps;
        }
        double[] sizes = Arrays.stream(averages)
                .map(Math::abs)
                .filter(size -> size > 0)
                .sorted()
                .toArray();
        double scale = 127 / sizes[(int) (sizes.length * 0.9995)];
        byte[] bytes = new byte[weights.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.clamp(Math.round(averages[i] * scale), -127, 127);
        }
        return bytes;
    }
}
