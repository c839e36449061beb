package de.leitplanke.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for every mistake in the files of an agreement, tried with random ones; the long set tries many. */
class AnyMistakeTest {

    private static final int MISTAKES = Boolean.getBoolean("leitplanke.long") ? 20_000 : 300;

    private static final String[] RUBBISH = {
        "---",
        "- ",
        "  ",
        "\t",
        "{",
        "}",
        "[",
        "]",
        "[[[[",
        "&a",
        "*a",
        "<<: *a",
        "!!java.lang.Object",
        "|",
        ">-",
        "? ",
        ": ",
        "#",
        "'",
        "\"",
        "%YAML 9",
        "null",
        "~",
        "true",
        ".nan",
        "0x1F",
        "999999999999999999999",
        "-1",
        "\u0000",
        "\ufeff",
        "\ud83d",
        "2026-02-30",
        "id: ",
        "kind: GUARANTEE",
        "when: {all: []}",
        "effect: ALLOWED",
        "D9",
        "T7"
    };

    private final Map<String, String> shipped = files(Path.of("..", "content", "agreement"));
    private final Map<String, String> small = files(Path.of("src", "test", "resources", "agreement"));
    private final Random random = new Random(20_261_122);

    @Test
    void filesWithMistakesAreReadOrRefusedAndNeverAnError() {
        int refused = 0;
        for (int trial = 0; trial < MISTAKES; trial++) {
            Map<String, String> files = withMistakes(trial % 10 == 0 ? shipped : small);
            switch (AgreementReader.read(files)) {
                case Reading.Refused no -> {
                    assertThat(no.problems()).as("trial %d", trial).isNotEmpty();
                    refused++;
                }
                case Reading.Accepted yes -> {
                    Reading again = AgreementReader.fromCanonical(yes.version().canonical());
                    assertThat(SmallAgreement.accepted(again).hash())
                            .as("trial %d", trial)
                            .isEqualTo(yes.version().hash());
                }
            }
        }
        assertThat(refused).isBetween(MISTAKES / 3, MISTAKES - 1);
    }

    @Test
    void canonicalFormWithMistakesIsReadOrRefusedAndNeverAnError() {
        String canonical = SmallAgreement.version().canonical();
        for (int trial = 0; trial < MISTAKES; trial++) {
            if (AgreementReader.fromCanonical(changed(canonical)) instanceof Reading.Refused no) {
                assertThat(no.problems()).as("trial %d", trial).isNotEmpty();
            }
        }
    }

    @Test
    void filesOfHostileDepthAndSizeAreRefused() {
        for (String hostile : List.of(
                "[".repeat(100_000),
                "{a: ".repeat(100_000),
                "- ".repeat(100_000),
                "a: &a [1, 1]\nb: &b [*a, *a]\n" + "c: [*b, *b]\n".repeat(1_000),
                "x".repeat(500_000))) {
            Map<String, String> files = new TreeMap<>(small);
            files.put("agreement.yaml", hostile);
            assertThat(AgreementReader.read(files)).isInstanceOf(Reading.Refused.class);
        }
    }

    private Map<String, String> withMistakes(Map<String, String> right) {
        Map<String, String> files = new TreeMap<>(right);
        List<String> names = List.copyOf(files.keySet());
        for (int mistakes = 1 + random.nextInt(3); mistakes > 0; mistakes--) {
            String name = names.get(random.nextInt(names.size()));
            if (random.nextInt(30) == 0) {
                files.remove(name);
            } else {
                files.computeIfPresent(name, (same, text) -> changed(text));
            }
        }
        return files;
    }

    private String changed(String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        int at = random.nextInt(lines.size());
        String line = lines.get(at);
        int column = random.nextInt(line.length() + 1);
        String rubbish = RUBBISH[random.nextInt(RUBBISH.length)];
        switch (random.nextInt(8)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, line);
            case 2 -> lines.set(at, "  " + line);
            case 3 -> lines.set(at, line.strip());
            case 4 -> lines.set(at, line.substring(0, column) + rubbish + line.substring(column));
            case 5 -> lines.set(at, line.substring(0, column));
            case 6 -> lines.add(at, lines.get(random.nextInt(lines.size())));
            default -> lines.set(at, line.replaceFirst(": .*", ": " + rubbish));
        }
        return String.join("\n", lines);
    }

    private static Map<String, String> files(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            Map<String, String> files = new TreeMap<>();
            for (Path file : all.toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
