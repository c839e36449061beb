package de.leitplanke.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Lets a coverage-guided fuzzer (Jazzer) look for texts that break finding, replacing or restoring. Part of the long
 * set only. What reaches new code is added to {@code fuzz-corpus} with {@code -Dleitplanke.fuzz.keep=true}.
 */
@EnabledIfSystemProperty(named = "leitplanke.long", matches = "true")
class FuzzTest {

    private static final int SECONDS = Integer.getInteger("leitplanke.fuzz.seconds", 600);
    private static final int LONGEST_INPUT = 2_000;

    @TempDir
    private Path folder;

    @Test
    void noInputOfTheFuzzerBreaksTheWayOutAndBack() throws IOException, InterruptedException {
        Path seeds = Files.createDirectory(folder.resolve("seeds"));
        FuzzCorpus.seed(seeds);
        Path report = folder.resolve("report.txt");
        Path kept = Boolean.getBoolean("leitplanke.fuzz.keep")
                ? FuzzCorpus.FOLDER.toAbsolutePath()
                : Files.createDirectory(folder.resolve("found"));

        Process fuzzer = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "com.code_intelligence.jazzer.Jazzer",
                        "--target_class=" + FuzzTarget.class.getName(),
                        "--instrumentation_includes=de.leitplanke.privacy.**",
                        "--reproducer_path=" + folder,
                        "-artifact_prefix=" + folder + "/",
                        "-max_total_time=" + SECONDS,
                        "-max_len=" + LONGEST_INPUT,
                        "-timeout=120",
                        "-seed=1",
                        kept.toString(),
                        FuzzCorpus.FOLDER.toAbsolutePath().toString(),
                        seeds.toString()))
                .redirectErrorStream(true)
                .redirectOutput(report.toFile())
                .start();
        boolean ended = fuzzer.waitFor(SECONDS + 120L, TimeUnit.SECONDS);
        fuzzer.destroyForcibly();

        assertThat(ended).as("ended in time").isTrue();
        assertThat(fuzzer.exitValue()).as(Files.readString(report)).isZero();
    }
}
