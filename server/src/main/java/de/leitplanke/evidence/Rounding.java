package de.leitplanke.evidence;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Rounds to a step of five by a draw: near steps are likely, far ones hardly ever drawn, and none is impossible. So
 * every figure fits every number, and no comparison of figures makes anything certain about anybody; plain rounding
 * would tell when a number crosses the middle, and so whether one person came in. One person more or less changes the
 * chance of each figure at most fourfold (the exponential mechanism of McSherry and Talwar, 2007).
 *
 * <p>The draw depends on a secret, the line and the number alone: the same number looks the same every month, so that
 * averaging over months tells nothing.
 */
final class Rounding {

    static final long STEP = 5;

    /** Each person between number and step halves the chance of the step. */
    private static final double HALF = 0.5;

    /** Beyond this distance the chance stays the same, about one in a thousand million. */
    private static final long FARTHEST = 30;

    /** Hits are only shown from here on. */
    private static final long FIRST_HITS = 10;

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BITS = 53;

    private final SecretKeySpec secret;

    Rounding(byte[] secret) {
        this.secret = new SecretKeySpec(secret, ALGORITHM);
    }

    Figure figure(Line line) {
        SortedMap<Long, Double> chances = chances(line);
        double left = drawn(line);
        for (var step : chances.entrySet()) {
            left -= step.getValue();
            if (left < 0) {
                return figure(line, step.getKey());
            }
        }
        return figure(line, chances.lastKey());
    }

    /** How likely each step is shown for this line; they add up to 1. */
    static SortedMap<Long, Double> chances(Line line) {
        SortedMap<Long, Double> chances = new TreeMap<>();
        if (line.part().countsPeople()) {
            // The last step reaches up to all, so that "nearly all" is no narrower than the others.
            for (long step = 0; step + STEP <= line.people(); step += STEP) {
                chances.put(step, weight(line, step));
            }
            chances.put(line.people(), weight(line, line.people()));
        } else {
            for (long step = FIRST_HITS; step <= line.count() + FARTHEST; step += STEP) {
                chances.put(step, weight(line, step));
            }
        }
        double sum = chances.values().stream().mapToDouble(Double::doubleValue).sum();
        chances.replaceAll((step, weight) -> weight / sum);
        return chances;
    }

    private static double weight(Line line, long step) {
        return Math.pow(HALF, (double) Math.min(FARTHEST, Math.abs(line.count() - step)));
    }

    private static Figure figure(Line line, long step) {
        if (!line.part().countsPeople()) {
            return Figure.about(step);
        }
        if (step == 0) {
            return Figure.HARDLY_ANY;
        }
        return step == line.people() ? Figure.NEARLY_ALL : Figure.about(step);
    }

    /** A number from 0 to 1, without 1. */
    private double drawn(Line line) {
        String what = String.join(
                "\n",
                line.part().name(),
                line.key(),
                Long.toString(line.part().countsPeople() ? line.people() : 0),
                Long.toString(line.count()));
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            long bits = ByteBuffer.wrap(mac.doFinal(what.getBytes(StandardCharsets.UTF_8)))
                    .getLong();
            return (bits >>> (Long.SIZE - BITS)) / (double) (1L << BITS);
        } catch (NoSuchAlgorithmException | InvalidKeyException missing) {
            throw new IllegalStateException("every Java has " + ALGORITHM, missing);
        }
    }
}
