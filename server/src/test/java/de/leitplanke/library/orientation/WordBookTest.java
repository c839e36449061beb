package de.leitplanke.library.orientation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.leitplanke.platform.start.BrokenContent;
import de.leitplanke.platform.start.Content.ContentFile;
import de.leitplanke.register.FieldOfUse;
import de.leitplanke.register.ShippedTown;
import de.leitplanke.register.Tool;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordBookTest {

    private static final String GOOD = """
            status: Muster
            concepts:
              letter: [brief]
            firm: [letter]
            readings:
              - {when: [letter], purposes: [DRAFT]}
            usual: {press: [D0]}
            coverage:
              plain: [heute]
              matters: [park]
              general: [blatt]
              atWork: [team]
              publicFields: [press]
              settledBy: [letter]
              aside: [letter]
              scope: {grounds: [letter], persons: [letter], tools: [letter], doers: [letter], deeds: [letter]}
            """;

    @Test
    void wellFormedFileIsRead() {
        assertThat(read(GOOD).readings()).hasSize(1);
    }

    @Test
    void unknownConceptIsNamedWithItsLine() {
        assertBroken(GOOD.replace("when: [letter]", "when: [lettre]"), 6, "Den Begriff „lettre“ gibt es nicht.");
    }

    @Test
    void unknownCodeIsNamedWithItsLine() {
        assertBroken(GOOD.replace("DRAFT", "DRAUGHT"), 6, "DRAUGHT");
    }

    @Test
    void missingPartIsNamed() {
        assertBroken(GOOD.replace("status: Muster\n", ""), 0, "Die Angabe „status“ fehlt oder ist leer.");
    }

    @Test
    void shippedWordsSpeakOnlyOfFieldsAndToolsOfTheRegister() {
        Set<String> fields = ShippedTown.fields().stream().map(FieldOfUse::key).collect(Collectors.toSet());
        Set<String> tools = ShippedTown.tools().stream().map(Tool::key).collect(Collectors.toSet());
        fields.add(Understood.NO_FIELD);

        assertThat(Musterberg.BOOK.readings()).allSatisfy(reading -> {
            assertThat(reading.codes().getOrDefault(Aspect.FIELD, Set.of())).isSubsetOf(fields);
            assertThat(reading.codes().getOrDefault(Aspect.TOOL, Set.of())).isSubsetOf(tools);
        });
    }

    private static void assertBroken(String text, int line, String reason) {
        assertThatThrownBy(() -> read(text)).isInstanceOfSatisfying(BrokenContent.class, broken -> {
            assertThat(broken.file()).isEqualTo("words.yaml");
            assertThat(broken.reason()).contains(reason);
            assertThat(broken.line()).isGreaterThanOrEqualTo(line);
        });
    }

    private static WordBook read(String text) {
        return WordBook.read(new ContentFile("words.yaml", text));
    }
}
