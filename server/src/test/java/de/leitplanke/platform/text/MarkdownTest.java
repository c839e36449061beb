package de.leitplanke.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.platform.start.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @Test
    void htmlInATextComesOutAsText() {
        assertThat(Markdown.html("Ein <script>alert(1)</script> Wort"))
                .contains("&lt;script&gt;")
                .doesNotContain("<script>");
    }

    @Test
    void aLinkCannotRunAScript() {
        assertThat(Markdown.html("[hier](javascript:alert(1))")).doesNotContain("javascript:");
    }

    @Test
    void thePageKeepsItsOneFirstLevelHeading() {
        assertThat(Markdown.html("# Oben\n\n## Mitte\n\n### Unten"))
                .contains("<h2>Oben</h2>", "<h2>Mitte</h2>", "<h3>Unten</h3>");
    }

    @Test
    void cellsOfATableCarryTheirHeadingForThePhone() {
        assertThat(Markdown.html("vorher\n\n| Was | Dauer |\n|---|---|\n| **Auftrag** | 30 Tage |\n\nnachher"))
                .contains("<th scope=\"col\">Dauer</th>")
                .contains("<th scope=\"row\"><strong>Auftrag</strong></th>")
                .contains("<td data-label=\"Dauer\">30 Tage</td>")
                .containsSubsequence("<p>vorher</p>", "<table", "</table>", "<p>nachher</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hilfe", "versprechen", "impressum", "datenschutz", "barrierefreiheit"})
    void everyShippedTextHasATitleAndNoTableLeftRaw(String name) {
        TextFile file = TextFile.read(new Content().file("texts/" + name + ".md"));

        assertThat(file.title()).isNotBlank();
        assertThat(Markdown.html(file.body())).doesNotContain("|---");
    }

    @Test
    void everyRoleFindsItsShortText() {
        TextFile file = TextFile.read(new Content().file("texts/kurz.md"));

        assertThat(file.roles()).hasSize(8);
        assertThat(file.roles().values())
                .allSatisfy(heading -> assertThat(file.part(heading)).isNotBlank());
    }
}
