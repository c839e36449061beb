package de.leitplanke.privacy;

/** The best sequence of tags for neighbouring words (Viterbi 1967). Used again and again for the runs of one text. */
final class TagLattice {

    private static final int TAGS = TagWeights.TAGS;
    private static final int IMPOSSIBLE = Integer.MIN_VALUE / 2;

    private final TagFeatures features;
    private final TagScorer scorer;
    private int[] own = new int[16 * TAGS];
    private int[] links = new int[16 * TAGS * TAGS];
    private int[] best = new int[16 * TAGS];
    private byte[] origin = new byte[16 * TAGS];
    private int length;
    private int before;

    TagLattice(TagFeatures features, TagScorer scorer) {
        this.features = features;
        this.scorer = scorer;
    }

    /** Computes the scores of the words from {@code from} to before {@code to}, the word before them being decided. */
    void fill(int from, int to, int tagBefore) {
        length = to - from;
        before = tagBefore;
        grow();
        for (int i = 0; i < length; i++) {
            features.look(from + i);
            scorer.sum(features.rows(), features.count(), own, i * TAGS);
            for (int last = 0; last < TAGS; last++) {
                if (i > 0 || last == before) {
                    features.lookBehind(from + i, last);
                    scorer.sum(features.rows(), features.count(), links, (i * TAGS + last) * TAGS);
                }
            }
        }
    }

    /** Adds to the score of a tag, for instance to forbid it or to make it costly. */
    void handicap(int i, int tag, int points) {
        own[i * TAGS + tag] += points;
    }

    /** Writes the best tags. */
    void decode(byte[] tags) {
        for (int i = 0; i < length; i++) {
            for (int tag = 0; tag < TAGS; tag++) {
                step(i, tag);
            }
        }
        int tag = 0;
        for (int other = 1; other < TAGS; other++) {
            tag = best[(length - 1) * TAGS + other] > best[(length - 1) * TAGS + tag] ? other : tag;
        }
        for (int i = length - 1; i >= 0; i--) {
            tags[i] = (byte) tag;
            tag = origin[i * TAGS + tag];
        }
    }

    private void step(int i, int tag) {
        int from = before;
        int most = i == 0 ? links[before * TAGS + tag] : IMPOSSIBLE;
        for (int last = 0; i > 0 && last < TAGS; last++) {
            int points = best[(i - 1) * TAGS + last] + links[(i * TAGS + last) * TAGS + tag];
            if (points > most) {
                most = points;
                from = last;
            }
        }
        best[i * TAGS + tag] = most + own[i * TAGS + tag];
        origin[i * TAGS + tag] = (byte) from;
    }

    /** By how much the tag outweighs, at this word alone, that it is no name. */
    int margin(int i, int last, int tag) {
        int link = (i * TAGS + last) * TAGS;
        return own[i * TAGS + tag] + links[link + tag] - own[i * TAGS] - links[link];
    }

    private void grow() {
        if (length * TAGS > own.length) {
            int size = Integer.highestOneBit(length) * 2;
            own = new int[size * TAGS];
            links = new int[size * TAGS * TAGS];
            best = new int[size * TAGS];
            origin = new byte[size * TAGS];
        }
    }
}
