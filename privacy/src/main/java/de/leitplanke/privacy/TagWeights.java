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

    /** One row is as wide as a power of two, so that no row crosses a line of the cache. */
    static final int WIDTH = 8;

    static final int ROWS = 1 << 17;

    static final int TAGS = Tag.values().length;

    private final byte[] weights;

    TagWeights(byte[] weights) {
        if (weights.length != ROWS * TAGS) {
            throw new IllegalArgumentException("not the size of the tagger's weights: " + weights.length);
        }
        this.weights = new byte[ROWS * WIDTH];
        for (int row = 0; row < ROWS; row++) {
            System.arraycopy(weights, row * TAGS, this.weights, row * WIDTH, TAGS);
        }
    }

    /** The weights of the process, read at their first use. */
    static TagWeights standard() {
        return Standard.WEIGHTS;
    }

    @Override
    public void add(int[] features, int count, int[] scores, int at) {
        for (int i = 0; i < count; i++) {
            int row = features[i] * WIDTH;
            for (int tag = 0; tag < TAGS; tag++) {
                scores[at + tag] += weights[row + tag];
            }
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
