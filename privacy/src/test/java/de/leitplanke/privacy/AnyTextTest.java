package de.leitplanke.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What holds for every text there can be, tried with random ones; the long set tries many. */
class AnyTextTest {

    private static final int TEXTS = Boolean.getBoolean("leitplanke.long") ? 100_000 : 300;

    private static final AtomicInteger COMPARED = new AtomicInteger();

    private static final Detector DETECTOR = Detector.standard();

    @Test
    void anyTextGoesOutAndComesBackAsItWas() {
        LongStream.range(0, TEXTS).parallel().forEach(seed -> check(RandomText.of(seed), seed));
        assertThat(COMPARED.get()).isGreaterThan(TEXTS / 2);
    }

    /** Looks at a text from all sides; the seed decides where the stream is cut, and names the text. */
    static void check(String text, long seed) {
        List<Finding> findings = DETECTOR.detect(text);
        int from = 0;
        for (Finding finding : findings) {
            assertThat(finding.start()).as("text %d", seed).isGreaterThanOrEqualTo(from);
            assertThat(finding.end()).as("text %d", seed).isLessThanOrEqualTo(text.length());
            from = finding.start();
        }

        Pseudonymised sent = Pseudonymiser.standard().pseudonymise(text, findings);
        Restored answer = new Restorer().restore(sent.text(), sent.table());
        assertThat(answer.missing()).as("text %d", seed).isEmpty();
        if (!mendsAGenitive(answer)) {
            assertThat(Echo.evened(answer.text()))
                    .as("text %d", seed)
                    .isEqualTo(Echo.evened(Echo.expected(text, sent)));
            COMPARED.incrementAndGet();
        }
        assertThat(streamed(sent.text(), sent.table(), new Random(seed)))
                .as("text %d", seed)
                .isEqualTo(answer.text());
    }

    /** A wrong genitive such as Schulz's is written right on purpose. */
    private static boolean mendsAGenitive(Restored answer) {
        return answer.spans().stream()
                .anyMatch(span -> span.repaired() && !answer.text().startsWith("Herrn", span.start()));
    }

    private static String streamed(String text, PlaceholderTable table, Random random) {
        StreamRestorer stream = new StreamRestorer(table);
        StringBuilder shown = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int next = Math.min(text.length(), at + 1 + random.nextInt(400));
            shown.append(stream.feed(text.substring(at, next)));
            at = next;
        }
        return shown + stream.end();
    }
}
