package de.leitplanke.bench;

import de.leitplanke.rules.AgreementReader;
import de.leitplanke.rules.AgreementVersion;
import de.leitplanke.rules.Reading;
import de.leitplanke.rules.compare.EffectDiff;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long it takes to compare the effect of the shipped agreement with that of another profile; below 2 s. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class EffectDiffBenchmark {

    private final AgreementVersion before = shipped();
    private final AgreementVersion after = version(
            AgreementReader.fromCanonical(shipped().canonical().replace("\"profile\":\"P3\"", "\"profile\":\"P2\"")));

    @Benchmark
    public EffectDiff otherProfile() {
        return EffectDiff.of(before, after, List.of());
    }

    private static AgreementVersion shipped() {
        return version(AgreementReader.read(Path.of(System.getProperty("leitplanke.agreement", "content/agreement"))));
    }

    private static AgreementVersion version(Reading reading) {
        if (reading instanceof Reading.Accepted accepted) {
            return accepted.version();
        }
        throw new IllegalStateException("the agreement cannot be read");
    }
}
