package de.leitplanke.evidence;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Rounds to a multiple of five, up or down by a draw that nobody outside can repeat. Rounding to the nearest would tell
 * when a number crosses the middle, and so whether one person came in. The draw depends on a secret, the line and the
 * number alone: the same number looks the same every month, so that averaging over months tells nothing.
 */
final class Rounding {

    static final long STEP = 5;

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec secret;

    Rounding(byte[] secret) {
        this.secret = new SecretKeySpec(secret, ALGORITHM);
    }

    Figure figure(Line line) {
        long below = line.count() / STEP * STEP;
        return line.part().countsPeople() ? people(line, below) : Figure.about(drawn(line, below, below + STEP));
    }

    /** The last step reaches up to all, so that "nearly all" too leaves at least five numbers possible. */
    private Figure people(Line line, long down) {
        long all = line.people();
        if (line.count() == all) {
            return Figure.NEARLY_ALL;
        }
        long last = (all - STEP) / STEP * STEP;
        long below = Math.min(down, last);
        long shown = drawn(line, below, below == last ? all : below + STEP);
        if (shown == 0) {
            return Figure.HARDLY_ANY;
        }
        return shown == all ? Figure.NEARLY_ALL : Figure.about(shown);
    }

    /** The upper of two neighbours with a probability that leaves the number right on average. */
    private long drawn(Line line, long below, long above) {
        return Math.floorMod(draw(line), above - below) < line.count() - below ? above : below;
    }

    private long draw(Line line) {
        String what = String.join(
                "\n",
                line.part().name(),
                line.key(),
                Long.toString(line.part().countsPeople() ? line.people() : 0),
                Long.toString(line.count()));
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            return ByteBuffer.wrap(mac.doFinal(what.getBytes(StandardCharsets.UTF_8)))
                    .getLong();
        } catch (NoSuchAlgorithmException | InvalidKeyException missing) {
            throw new IllegalStateException("every Java has " + ALGORITHM, missing);
        }
    }
}
