package de.leitplanke.bench;

import de.leitplanke.rules.AgreementReader;
import de.leitplanke.rules.AgreementVersion;
import de.leitplanke.rules.Decision;
import de.leitplanke.rules.Facts;
import de.leitplanke.rules.FactsReading;
import de.leitplanke.rules.Reading;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long the shipped agreement takes to decide one wish; the aim is below 10 µs. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class DecisionBenchmark {

    private static final String REST = """
            "form": "MASKED", "fieldRelease": {"D2": "MASKED"}, "toolClass": "T3", "toolStatus": "RELEASED",
            "contract": "VALID", "training": "OFF", "region": "EU", "fieldStatus": "RELEASED",
            "highRiskProcedure": "INCOMPLETE", "audience": "PERSON", "automationLevel": "A1", "toolCalls": "NONE",
            "acknowledgement": "CURRENT", "pass": "VALID", "role": "EMPLOYEE", "length": "ORDINARY"}
            """;

    private AgreementVersion version = shipped();
    private Facts oneClass = facts("{\"dataClasses\": [\"D2\"], \"purposes\": [\"DRAFT\"], " + REST);
    private Facts threeClasses =
            facts("{\"dataClasses\": [\"D2\", \"D3\", \"D5\"], \"purposes\": [\"DRAFT\", \"SUMMARY\"], " + REST);

    @Setup
    public void prepare() {
        version = shipped();
        oneClass = facts(oneClass.toJson());
        threeClasses = facts(threeClasses.toJson());
    }

    @Benchmark
    public Decision oneDataClass() {
        return version.decide(oneClass);
    }

    @Benchmark
    public Decision threeDataClassesAndTwoPurposes() {
        return version.decide(threeClasses);
    }

    private static AgreementVersion shipped() {
        Path folder = Path.of(System.getProperty("leitplanke.agreement", "content/agreement"));
        if (AgreementReader.read(folder) instanceof Reading.Accepted accepted) {
            return accepted.version();
        }
        throw new IllegalStateException("no agreement in " + folder);
    }

    private static Facts facts(String json) {
        if (Facts.fromJson(json) instanceof FactsReading.Given given) {
            return given.facts();
        }
        throw new IllegalStateException("facts cannot be read");
    }
}
