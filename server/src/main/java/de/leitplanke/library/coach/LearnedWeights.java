package de.leitplanke.library.coach;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * What was learned from labelled orders: for each row of {@link Traits} and each criterion one byte for a clause and
 * one for the whole order, and how both weigh beside what the rules found. Immutable.
 */
final class LearnedWeights {

    static final int CRITERIA = Criterion.values().length;

    private static final String FILE = "/coach/second-reading.bin";

    private final byte[] clauses;
    private final byte[] whole;
    private final float[] steps;
    private final float[][] biases;
    private final float[][] verdicts;

    /**
     * @param clauses by row and criterion
     * @param whole by row and criterion
     * @param steps what one of a byte is worth: of the clauses, of the whole
     * @param biases by criterion, of the clauses and of the whole
     * @param verdicts by criterion the weights of {@link Evidence#values}
     */
    LearnedWeights(byte[] clauses, byte[] whole, float[] steps, float[][] biases, float[][] verdicts) {
        this.clauses = clauses;
        this.whole = whole;
        this.steps = steps;
        this.biases = biases;
        this.verdicts = verdicts;
    }

    /** The weights that ship with the coach. */
    static LearnedWeights standard() {
        try (InputStream stream = LearnedWeights.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException("no file " + FILE);
            }
            return read(new DataInputStream(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Weights that change nothing: what the rules find stands. */
    static LearnedWeights none() {
        int size = Traits.ROWS * CRITERIA;
        float[][] verdicts = new float[CRITERIA][];
        Arrays.fill(verdicts, Evidence.onlyRules());
        return new LearnedWeights(new byte[size], new byte[size], new float[2], new float[2][CRITERIA], verdicts);
    }

    /** What the whole order says for each criterion. */
    float[] ofWhole(int[] rows) {
        return scores(rows, whole, 1);
    }

    /** What a clause says for each criterion. */
    float[] ofClause(int[] rows) {
        return scores(rows, clauses, 0);
    }

    /** Whether the evidence for the criterion with this number is enough. */
    boolean hold(int criterion, Evidence evidence) {
        return evidence.holds(verdicts[criterion]);
    }

    private float[] scores(int[] rows, byte[] weights, int table) {
        int[] sums = new int[CRITERIA];
        for (int row : rows) {
            for (int criterion = 0; criterion < CRITERIA; criterion++) {
                sums[criterion] += weights[row * CRITERIA + criterion];
            }
        }
        float share = (float) (steps[table] / Math.sqrt(Math.max(1, rows.length)));
        float[] scores = new float[CRITERIA];
        for (int criterion = 0; criterion < CRITERIA; criterion++) {
            scores[criterion] = sums[criterion] * share + biases[table][criterion];
        }
        return scores;
    }

    private static LearnedWeights read(DataInputStream in) throws IOException {
        byte[] clauses = in.readNBytes(Traits.ROWS * CRITERIA);
        byte[] whole = in.readNBytes(Traits.ROWS * CRITERIA);
        float[] steps = floats(in, 2);
        float[][] biases = {floats(in, CRITERIA), floats(in, CRITERIA)};
        float[][] verdicts = new float[CRITERIA][];
        for (int criterion = 0; criterion < CRITERIA; criterion++) {
            verdicts[criterion] = floats(in, Evidence.VALUES);
        }
        return new LearnedWeights(clauses, whole, steps, biases, verdicts);
    }

    /** Writes what {@link #standard} reads. */
    void write(OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        out.write(clauses);
        out.write(whole);
        write(out, steps);
        write(out, biases[0]);
        write(out, biases[1]);
        for (float[] verdict : verdicts) {
            write(out, verdict);
        }
        out.flush();
    }

    private static float[] floats(DataInputStream in, int count) throws IOException {
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = in.readFloat();
        }
        return values;
    }

    private static void write(DataOutputStream out, float[] values) throws IOException {
        for (float value : values) {
            out.writeFloat(value);
        }
    }
}
