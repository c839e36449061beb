package de.leitplanke.privacy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The weights of the tagger: for each hash of a feature one byte per {@link Tag}. Features that share a hash share
 * their weights. Immutable.
 */
final class TagWeights implements TagScorer {

    static final String RESOURCE = "tagger.bin";

    static final int ROWS = 1 << 17;

    static final int TAGS = Tag.values().length;

    /** What is added to each byte so that it is no longer negative. */
    private static final int BIAS = 128;

    /** Every second byte of a row: there is room for the sums of more rows than a word has. */
    private static final long LANES = 0x00FF_00FF_00FF_00FFL;

    /** One row in each number, so that all its weights are added at once. */
    private final long[] weights = new long[ROWS];

    TagWeights(byte[] bytes) {
        if (bytes.length != ROWS * TAGS) {
            throw new IllegalArgumentException("not the size of the tagger's weights: " + bytes.length);
        }
        for (int row = 0; row < ROWS; row++) {
            for (int tag = 0; tag < TAGS; tag++) {
                weights[row] |= (long) (bytes[row * TAGS + tag] + BIAS) << (8 * tag);
            }
        }
    }

    /** The weights of the process, read at their first use. */
    static TagWeights standard() {
        return Standard.WEIGHTS;
    }

    @Override
    public void sum(int[] features, int count, int[] scores, int at) {
        long even = 0;
        long odd = 0;
        for (int i = 0; i < count; i++) {
            long row = weights[features[i]];
            even += row & LANES;
            odd += (row >>> 8) & LANES;
        }
        int bias = count * BIAS;
        for (int tag = 0; tag < TAGS; tag++) {
            long lanes = (tag & 1) == 0 ? even : odd;
            scores[at + tag] = (int) (lanes >>> (8 * (tag & ~1)) & 0xFFFF) - bias;
        }
    }

    private static final class Standard {

        private static final TagWeights WEIGHTS = read();

        private static TagWeights read() {
            try (InputStream in = TagWeights.class.getResourceAsStream(RESOURCE)) {
                if (in == null) {
                    throw new IllegalStateException("missing resource " + RESOURCE);
                }
                return new TagWeights(in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
