package de.leitplanke.town;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class GuidePagesTest {

    private static final Pattern CHAPTER = Pattern.compile("<li><a href=\"(/leitfaden/[a-z-]+)\">");

    private final RunningTown town = RunningTown.get();

    @Test
    void everyChapterOpensWithItsComparisonItsEvidenceAndAPlaceToTry() {
        Visitor clerk = Visitor.signedIn(town.url(), "sachbearbeitung");
        List<String> chapters = CHAPTER.matcher(clerk.get("/leitfaden").text())
                .results()
                .map(link -> link.group(1))
                .filter(path -> !path.endsWith("-pruefen"))
                .toList();
        assertThat(chapters).hasSize(12).allSatisfy(path -> {
            Visitor.Reply page = clerk.get(path);
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.words())
                    .contains("Vorher", "Nachher", "Worauf sich das stützt", "Quelle:", "§", "Zum Ausprobieren");
            assertThat(page.values("beispiel")).containsExactly("frei");
        });
    }

    @Test
    void newcomerReadsTheGuideAndIsToldWhatComesBeforeTheWorkspace() {
        Visitor newcomer = Visitor.signedIn(town.url(), "neu");
        Visitor.Reply page = newcomer.get("/leitfaden/aufgabe");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.words()).contains("sobald Sie die Dienstvereinbarung zur Kenntnis genommen haben");
        assertThat(page.values("beispiel")).isEmpty();
    }

    @Test
    void mistakesLeadToTheirChaptersAndUnknownChaptersAreNotFound() {
        Visitor clerk = Visitor.signedIn(town.url(), "sachbearbeitung");
        assertThat(clerk.get("/leitfaden/fehler").text()).contains("href=\"/leitfaden/material#ausprobieren\"");
        assertThat(clerk.get("/leitfaden/gibt-es-nicht").status()).isEqualTo(404);
    }
}
