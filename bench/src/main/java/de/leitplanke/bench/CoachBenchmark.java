package de.leitplanke.bench;

import de.leitplanke.library.coach.Coach;
import de.leitplanke.library.coach.CoachReading;
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

/** How long the coach takes for an order of this many characters. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class CoachBenchmark {

    private static final String ORDER = """
            Schreibe einen Brief an die Anliegerinnen und Anlieger der Talstraße. Anlass: Ab 12. Mai wird die Fahrbahn erneuert,
            die Zufahrt ist drei Wochen gesperrt. Freundlich und sachlich, in der Sie-Form, höchstens eine Seite. Keine
            Fachbegriffe. Erfinde nichts und markiere fehlende Angaben mit [PRÜFEN]. Muster vom Vorjahr: „Wir bauen für Sie.“
            """;

    @Param({"2000", "100000"})
    private int characters;

    private Coach coach = Coach.standard();
    private String text = "";

    @Setup
    public void prepare() {
        coach = Coach.standard();
        text = ORDER.repeat(characters / ORDER.length() + 1).substring(0, characters);
    }

    @Benchmark
    public CoachReading read() {
        return coach.read(text, null);
    }
}
