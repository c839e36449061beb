package de.leitplanke.library.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.leitplanke.platform.start.BrokenContent;
import de.leitplanke.platform.start.Content.ContentFile;
import org.junit.jupiter.api.Test;

class BrokenChapterTest {

    private static final String NAME = "02-aufgabe.md";
    private static final String GOOD = ShippedGuide.file(NAME).text();

    @Test
    void brokenChapterIsNamedWithLineAndGermanReason() {
        assertBroken(GOOD.replaceFirst("---", "--"), "02-aufgabe.md, Zeile 1: Am Anfang fehlen Angaben");
        assertBroken(GOOD.replaceFirst("(?m)^lead: .*\n", ""), "Die Angabe „lead“ fehlt oder ist leer.");
        assertBroken(GOOD.replaceFirst("part: TASK", "part: NOVEL"), "02-aufgabe.md, Zeile 5: ");
        assertBroken(GOOD.replaceFirst("(?m)^question: .*\n", ""), "Die Angabe „question“ fehlt oder ist leer.");
        assertBroken(GOOD.replaceFirst("grade: PROVEN", "grade: SURE"), "Der Aufbau der Datei passt nicht");
        assertBroken(GOOD.replaceFirst("(?s)evidence:.*?clauses:", "evidence: []\nclauses:"), "Worauf sich das");
        assertBroken(GOOD.substring(0, GOOD.indexOf("\n---\n") + 5), "Der Text des Kapitels fehlt.");
    }

    @Test
    void nameOfAFileCarriesNumberAndIdOfItsChapter() {
        assertThat(Chapter.read(new ContentFile("07-aufgabe.md", GOOD)).number())
                .isEqualTo(7);
        for (String name : new String[] {"aufgabe.md", "02-auftrag.md", "2-aufgabe.md"}) {
            assertThatThrownBy(() -> Chapter.read(new ContentFile(name, GOOD)))
                    .isInstanceOf(BrokenContent.class)
                    .hasMessage(name + ", Zeile 2: Die Datei muss Nummer und Kennung des Kapitels im Namen tragen.");
        }
    }

    private static void assertBroken(String text, String message) {
        assertThat(text).isNotEqualTo(GOOD);
        assertThatThrownBy(() -> Chapter.read(new ContentFile(NAME, text)))
                .isInstanceOf(BrokenContent.class)
                .hasMessageStartingWith(NAME + ", Zeile ")
                .hasMessageContaining(message);
    }
}
