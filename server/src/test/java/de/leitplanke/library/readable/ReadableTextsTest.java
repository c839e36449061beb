package de.leitplanke.library.readable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every hint has its German explanation, and every value it gives is used there or known to be spare. */
class ReadableTextsTest {

    private final Properties texts = read();

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyKindHasAName(Kind kind) {
        assertThat(texts).containsKey("readable.kind." + kind);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyHintOnTheGoldPassagesIsExplained(Kind kind) {
        GoldPassages.of("known.yaml")
                .texts(kind)
                .forEach(text -> assertThat(TextCheck.of(text, Level.PLAIN).hints())
                        .allMatch(hint -> texts.containsKey(hint.key()))
                        .allMatch(hint -> placeholders(hint) <= hint.values().size()));
    }

    private int placeholders(Hint hint) {
        String text = texts.getProperty(hint.key());
        int count = 0;
        while (text.contains("{" + count + "}")) {
            count++;
        }
        return count;
    }

    private static Properties read() {
        Properties texts = new Properties();
        try (Reader file = new InputStreamReader(
                Objects.requireNonNull(TextCheck.class.getResourceAsStream("/texts/readable.properties")),
                StandardCharsets.UTF_8)) {
            texts.load(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return texts;
    }
}
