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
import org.openjdk.jmh.annotations.Warmup;

/** The first sentence of a new process: reading of the lexicons and everything cold. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(5)
public class FirstDetectionBenchmark {

    @Benchmark
    public List<Finding> detect() {
        return Detector.standard().detect("Frau Weber wohnt in der Talstraße 14a, 45998 Musterberg.");
    }
}
