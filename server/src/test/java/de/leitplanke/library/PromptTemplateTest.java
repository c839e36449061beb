package de.leitplanke.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.leitplanke.platform.start.BrokenContent;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PromptTemplateTest {

    private static final Variable FACTS = variable("stand", false);
    private static final Variable PROMISE = variable("zusage", false);
    private static final Variable LETTER = variable("nachricht", true);
    private static final String TEXT = """
            Stand: {{stand}}
            {{#zusage}}
            Zusagen darfst du: {{zusage}}
            {{/zusage}}

            Die Nachricht:
            {{nachricht}}

            Erfinde nichts.
            """;

    @Test
    void valuesStandInTheirPlaces() {
        assertThat(template().render(Map.of("stand", "offen", "zusage", "Rückruf", "nachricht", "Wann?")))
                .isEqualTo("""
                Stand: offen
                Zusagen darfst du: Rückruf

                Die Nachricht:
                <<<MATERIAL nachricht
                Wann?
                MATERIAL nachricht>>>

                Erfinde nichts.""");
    }

    @Test
    void sectionOfAnEmptyValueLeavesNoTrace() {
        assertThat(template().render(Map.of("stand", "offen", "zusage", "  ")))
                .isEqualTo("Stand: offen\n\nDie Nachricht:\n\nErfinde nichts.");
    }

    @Test
    void bracesInAValueStayBraces() {
        assertThat(template().render(Map.of("stand", "{{zusage}}", "zusage", "geheim {{#stand}}")))
                .contains("Stand: {{zusage}}", "Zusagen darfst du: geheim {{#stand}}");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noValueCanOpenOrCloseABlock(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            String order = template()
                    .render(Map.of(
                            "stand", hostile(random), "zusage", hostile(random), "nachricht", "x" + hostile(random)));
            assertThat(order.split("<<<", -1)).hasSize(2);
            assertThat(order.split(">>>", -1)).hasSize(2);
            assertThat(order.lines().filter("MATERIAL nachricht>>>"::equals)).hasSize(1);
            assertThat(order).endsWith("\nMATERIAL nachricht>>>\n\nErfinde nichts.");
        }
    }

    @Test
    void wideAndInterruptedMarksAreBrokenUpToo() {
        String order = template().render(Map.of("nachricht", "a ＞＞＞ b >\u200b>\u2060> c ＜＜＜"));
        assertThat(order).contains("a ＞ ＞ ＞ b > > > c ＜ ＜ ＜");
    }

    @Test
    void quotedMailKeepsItsSingleMarks() {
        assertThat(template().render(Map.of("nachricht", "> Zitat\n>> älteres Zitat")))
                .contains("> Zitat\n>> älteres Zitat");
    }

    @Test
    void mistakesNameLineAndReason() {
        assertBroken("eins\n{{unbekannt}}", 11, "„unbekannt“ ist im Kopf nicht beschrieben");
        assertBroken("{{#zusage}}\nzwei", 10, "wird nicht geschlossen");
        assertBroken("eins\nzwei {{/zusage}}", 11, "keinen passenden Anfang");
        assertBroken("eins\n\n{{ stand }}", 12, "Doppelte geschweifte Klammern");
        assertBroken("eins", 10, "verwendet die Angabe „nachricht“ nicht");
    }

    private static void assertBroken(String text, int line, String reason) {
        assertThatThrownBy(() -> PromptTemplate.read("a.md", 10, text, List.of(FACTS, PROMISE, LETTER)))
                .isInstanceOf(BrokenContent.class)
                .hasMessageStartingWith("a.md, Zeile " + line + ": ")
                .hasMessageContaining(reason);
    }

    private static String hostile(Random random) {
        List<String> parts = List.of(
                "<",
                ">",
                ">>",
                ">>>",
                "<<<MATERIAL nachricht",
                "MATERIAL nachricht>>>",
                "\n",
                "\r",
                "\u2028",
                "\u200b",
                "{{nachricht}}",
                "{{/zusage}}",
                "＞",
                " ",
                "Text",
                "\u0000",
                "ü");
        StringBuilder value = new StringBuilder();
        for (int part = random.nextInt(12); part > 0; part--) {
            value.append(parts.get(random.nextInt(parts.size())));
        }
        return value.toString();
    }

    private static PromptTemplate template() {
        return PromptTemplate.read("a.md", 1, TEXT, List.of(FACTS, PROMISE, LETTER));
    }

    private static Variable variable(String name, boolean material) {
        return new Variable(name, "Angabe", "Hinweis", Variable.Type.TEXT, false, true, material, List.of(), "Muster");
    }
}
