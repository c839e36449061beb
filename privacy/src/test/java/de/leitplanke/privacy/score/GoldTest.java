package de.leitplanke.privacy.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldTest {

    @TempDir
    private Path folder;

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    @Test
    void folderOfLettersCountsEveryLabelAndLeavesItsFoldersAlone() throws IOException {
        file("b.txt", "Frau «PERSON:Weber»");
        file("a.txt", "nichts");
        file("README.md", "«PERSON:niemand»");
        Files.createDirectory(folder.resolve("kept"));
        Files.writeString(folder.resolve("kept").resolve("c.txt"), "«PERSON:Lange»");

        Gold gold = Gold.read(folder);

        assertThat(gold.texts()).extracting(GoldText::id).containsExactly("a.txt", "b.txt");
        assertThat(gold.labels()).contains("IBAN", "TITLE", "BIRTH").doesNotContain("MISC");
    }

    @Test
    void linesCountTheLabelsThatOccurAndLeaveOutDisputedOnes() throws IOException {
        Gold gold = Gold.read(file("x.jsonl", """
                {"id":"1","text":"Weber","spans":[{"start":0,"end":5,"label":"PERSON"}]}
                {"id":"2","text":"Welt","spans":[{"start":0,"end":4,"label":"MISC"}],"target":"PLZ"}

                {"id":"3","text":"Weber","spans":[],"disputed":"unklar"}
                """));

        assertThat(gold.texts())
                .containsExactly(
                        new GoldText("1", "Weber", java.util.List.of(new Span(0, 5, "PERSON")), null),
                        new GoldText("2", "Welt", java.util.List.of(new Span(0, 4, "MISC")), "PLZ"));
        assertThat(gold.labels()).containsExactly("PERSON");
    }

    @Test
    void brokenTextIsNamed() throws IOException {
        Path letter = file("a.txt", "eins\n«PERSON:Weber");
        Path lines = file("b.jsonl", "{\"id\":\"1\",\"text\":\"x\",\"spans\":[]}\n{\"id\":\"2\"}\n");

        assertThatThrownBy(() -> Gold.read(letter)).hasMessageStartingWith("a.txt, Zeile 2: ");
        assertThatThrownBy(() -> Gold.read(lines)).hasMessageStartingWith("b.jsonl, Zeile 2: ");
    }
}
