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

/** How long it takes to find and to replace personal data in so many characters of a town hall's letters. */
@State(Scope.Benchmark)
@BenchmarkMode({Mode.AverageTime, Mode.SampleTime})
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class DetectionBenchmark {

    @Param({"4000", "100000"})
    private int characters;

    private Detector detector = Detector.standard();
    private Pseudonymiser pseudonymiser = Pseudonymiser.standard();
    private String text = "";

    @Setup
    public void prepare() {
        detector = Detector.standard();
        pseudonymiser = Pseudonymiser.standard();
        String letters = Letters.all();
        text = letters.repeat(characters / letters.length() + 1).substring(0, characters);
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
