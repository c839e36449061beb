package de.leitplanke.library.orientation;

import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.library.orientation.Answer.Question;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OrientationTextsTest {

    private static final List<Aspect> ASKED =
            List.of(Aspect.FIELD, Aspect.PURPOSES, Aspect.CLASSES, Aspect.TOOL, Aspect.FORM, Aspect.AUDIENCE);

    @Test
    void everyKeyThatTheEngineCanGiveHasAText() throws IOException {
        Stream<String> keys = Stream.of(
                        Arrays.stream(Aspect.values()).map(Aspect::textKey),
                        Arrays.stream(Topic.values()).map(Topic::wayKey),
                        ASKED.stream()
                                .map(aspect -> new Question(Understood.nothing(), aspect, List.of()))
                                .map(Question::textKey),
                        Stream.of("orientation.unknown.noUse", "orientation.unknown.tooOpen", "orientation.none"))
                .flatMap(some -> some);

        assertThat(texts().stringPropertyNames()).containsExactlyInAnyOrderElementsOf(keys.toList());
    }

    private static Properties texts() throws IOException {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(OrientationTextsTest.class.getResourceAsStream("/texts/orientation.properties")),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
