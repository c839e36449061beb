package de.leitplanke.workspace.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainFormTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12. November 2026",
                "1. Mai ist Feiertag",
                "5. Etage",
                "#Stichwort",
                "**offen",
                "a ** b",
                "*kein Punkt*"
            })
    void whatOnlyLooksLikeMarkupStaysText(String line) {
        assertThat(PlainForm.read(line))
                .containsExactly(new Block.Paragraph(List.of(List.of(new Block.Run(line, false)))));
    }

    @Test
    void strongStandsBetweenPairs() {
        assertThat(PlainForm.runs("Frist **12. Mai**, sonst"))
                .containsExactly(
                        new Block.Run("Frist ", false),
                        new Block.Run("12. Mai", true),
                        new Block.Run(", sonst", false));
    }

    @Test
    void continuationBelongsToItsItem() {
        assertThat(PlainForm.read("- eins\n  geht weiter\n- zwei"))
                .extracting(block -> ((Block.Item) block).lines().size())
                .containsExactly(2, 1);
    }

    @Test
    void noWordIsLost() {
        String words = PlainForm.read(Documents.LETTER).stream()
                .flatMap(block -> switch (block) {
                    case Block.Heading heading -> heading.text().stream();
                    case Block.Paragraph paragraph -> paragraph.lines().stream().flatMap(List::stream);
                    case Block.Item item -> item.lines().stream().flatMap(List::stream);
                })
                .map(Block.Run::text)
                .collect(Collectors.joining(" "));
        assertThat(letters(words)).isEqualTo(letters(Documents.LETTER.replaceAll("(?m)^ *\\d\\. ", "")));
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
