package de.leitplanke.library.readable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Abbreviations, dates, ordinals, citations, addresses, lists and quotations do not mislead about the ends of
 * sentences.
 */
class SentenceSplitterTest {

    static Stream<String> passages() {
        return YAMLMapper.builder()
                .build()
                .readTree(SentenceSplitterTest.class.getResourceAsStream("/readable/sentences.yaml"))
                .valueStream()
                .map(JsonNode::asString)
                .map(passage -> passage.replace('⏎', '\n'));
    }

    @ParameterizedTest
    @MethodSource("passages")
    void sentencesEndWhereAReaderEndsThem(String passage) {
        List<String> expected =
                Stream.of(passage.split("\\|", -1)).map(String::strip).toList();
        String text = passage.replace("|", "");

        assertThat(Prose.of(text, Level.PLAIN, WordList.shipped()).sentences())
                .extracting(sentence -> text.substring(sentence.start(), sentence.end()))
                .isEqualTo(expected);
    }
}
