package de.leitplanke.bench;

import de.leitplanke.privacy.Detector;
import de.leitplanke.privacy.Finding;
import de.leitplanke.privacy.Pseudonymised;
import de.leitplanke.privacy.Pseudonymiser;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long it takes to find and to replace personal data in a letter of this many characters. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class DetectionBenchmark {

    private static final String LETTER = """
            Sehr geehrte Frau Dr. Lindqvist,

            am 12. November 2026 habe ich mit Herrn Behrendt vom Bauamt gesprochen. Es geht um das Haus in der
            Talstraße 14a, 59955 Musterberg. Mein Aktenzeichen lautet 63.2-117/2026. Sie erreichen mich unter
            030 23125 118 oder petra.sommer@example.org. Die Gebühr von 1.200 Euro habe ich am Montag überwiesen.

            Mit freundlichen Grüßen
            Petra Sommer

            """;

    @Param({"4000", "100000"})
    private int characters;

    private Detector detector = Detector.standard();
    private Pseudonymiser pseudonymiser = Pseudonymiser.standard();
    private String text = "";

    @Setup
    public void prepare() {
        detector = Detector.standard();
        pseudonymiser = Pseudonymiser.standard();
        text = LETTER.repeat(characters / LETTER.length() + 1).substring(0, characters);
    }

    @Benchmark
    public List<Finding> detect() {
        return detector.detect(text);
    }

    @Benchmark
    public Pseudonymised detectAndPseudonymise() {
        return pseudonymiser.pseudonymise(text, detector.detect(text));
    }
}
