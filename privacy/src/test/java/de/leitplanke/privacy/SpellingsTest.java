package de.leitplanke.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people write in forms and letters, line by line. Names and places are other tests' business. */
class SpellingsTest {

    private static final Set<Label> OTHERS =
            EnumSet.of(Label.PERSON, Label.TITLE, Label.LOCATION, Label.ORG, Label.PROFESSION);

    private static final Detector DETECTOR = Detector.standard();

    static List<String> spellings() {
        try (InputStream in = Objects.requireNonNull(SpellingsTest.class.getResourceAsStream("/spellings.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("# "))
                    .map(line -> line.replace('⏎', '\n'))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void exactlyTheMarkedValuesAreFound(String marked) {
        Marked expected = Marked.of(marked);

        assertThat(values(DETECTOR.detect(expected.text()), expected.text()))
                .isEqualTo(values(expected.findings(), expected.text()));
    }

    static boolean counts(Label label) {
        return !label.isFlag() && !OTHERS.contains(label);
    }

    private static List<String> values(List<Finding> findings, String text) {
        return findings.stream()
                .filter(finding -> counts(finding.label()))
                .map(finding -> (finding.birth() ? "BIRTH" : finding.label().name()) + " " + finding.in(text))
                .toList();
    }
}
