package de.leitplanke.bench;

import de.leitplanke.privacy.Detector;
import de.leitplanke.privacy.Finding;
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

/** Ten million characters of the same: the time must not grow faster than the text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
public class EndlessTextBenchmark {

    private static final int CHARACTERS = 10_000_000;

    @Param({"a", "1", "(", "Dr. ", "www."})
    private String part = "a";

    private Detector detector = Detector.standard();
    private String text = "";

    @Setup
    public void prepare() {
        detector = Detector.standard();
        text = part.repeat(CHARACTERS / part.length());
    }

    @Benchmark
    public List<Finding> detect() {
        return detector.detect(text);
    }
}
