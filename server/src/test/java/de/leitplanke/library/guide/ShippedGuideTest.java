package de.leitplanke.library.guide;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.library.CitedPlaces;
import de.leitplanke.library.ShippedFiles;
import de.leitplanke.rules.AgreementReader;
import de.leitplanke.rules.AgreementVersion;
import de.leitplanke.rules.Reading;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShippedGuideTest {

    private static final Pattern LINK = Pattern.compile("href=\"([^\"]+)\"");
    private static final Pattern YEAR = Pattern.compile("\\b20\\d\\d\\b");
    private static final Pattern PROOF = Pattern.compile("(?i)bewiesen|nachgewiesen|belegt|Studien? zeig");

    private final List<Chapter> chapters = ShippedGuide.chapters();
    private final List<Mistake> mistakes = ShippedGuide.mistakes();

    @Test
    void guideHasTwelveChaptersInTheOrderOfTheirNumbers() {
        assertThat(chapters)
                .extracting(Chapter::number)
                .isEqualTo(IntStream.rangeClosed(1, 12).boxed().toList());
        assertThat(chapters).extracting(Chapter::id).doesNotHaveDuplicates();
    }

    @Test
    void partsOfTheOrderSpellAuftrag() {
        List<OrderPart> taught = chapters.stream()
                .map(chapter -> chapter.head().part())
                .filter(Objects::nonNull)
                .toList();
        assertThat(taught).containsExactly(OrderPart.values());
        assertThat(taught.stream().map(part -> String.valueOf(part.letter())).collect(joining()))
                .isEqualTo("AUFTRAG");
    }

    @Test
    void betterOrderHasThePartOfItsChapterAndTheEarlierOneLacksIt() throws IOException {
        Properties texts = texts();
        for (Chapter chapter : chapters) {
            OrderPart part = chapter.head().part();
            if (part != null) {
                String label = texts.getProperty(part.textKey()) + ":";
                assertThat(chapter.head().after()).as(chapter.id()).contains(label);
                assertThat(chapter.head().before()).as(chapter.id()).doesNotContain(label);
            }
        }
    }

    @Test
    void everyChapterIsShort() {
        for (Chapter chapter : chapters) {
            int words = chapter.html().replaceAll("<[^>]*>", " ").strip().split("\\s+").length;
            assertThat(words).as(chapter.id()).isBetween(200, 400);
        }
    }

    @Test
    void studiesAreNamedWithTheirYearAndHabitsDoNotPoseAsProof() {
        for (Chapter chapter : chapters) {
            for (Evidence evidence : chapter.head().evidence()) {
                if (evidence.grade() == Grade.CUSTOM) {
                    assertThat(evidence.claim()).as(chapter.id()).doesNotContainPattern(PROOF);
                } else {
                    assertThat(evidence.source()).as(chapter.id()).containsPattern(YEAR);
                }
            }
        }
    }

    @Test
    void everyChapterCitesPlacesThatExist() {
        AgreementVersion version =
                ((Reading.Accepted) AgreementReader.read(ShippedGuide.CONTENT.resolve("agreement"))).version();
        for (Chapter chapter : chapters) {
            assertThat(chapter.head().clauses())
                    .as(chapter.id())
                    .isNotEmpty()
                    .allMatch(id -> CitedPlaces.place(version, id).isPresent());
        }
    }

    @Test
    void everyChapterLeadsToExamplesThatExist() throws IOException {
        List<String> keys = ShippedFiles.keys();
        for (Chapter chapter : chapters) {
            assertThat(chapter.head().examples()).as(chapter.id()).isNotEmpty().isSubsetOf(keys);
        }
    }

    @Test
    void everyLinkInAChapterLeadsToAPageThatExists() throws IOException {
        List<String> pages = Stream.of(
                        Stream.of("/beispiele", "/register", "/vereinbarung"),
                        chapters.stream().map(Chapter::path),
                        ShippedFiles.counterKeys().stream().map(id -> "/beispiele/so-nicht/" + id))
                .flatMap(paths -> paths)
                .toList();
        for (Chapter chapter : chapters) {
            assertThat(LINK.matcher(chapter.html()).results().map(link -> link.group(1)))
                    .as(chapter.id())
                    .isSubsetOf(pages);
        }
    }

    @Test
    void everyExerciseHasAName() throws IOException {
        Properties texts = texts();
        assertThat(Stream.concat(
                        chapters.stream().map(chapter -> chapter.head().exercise()),
                        mistakes.stream().map(Mistake::exercise)))
                .allSatisfy(exercise -> assertThat(texts.getProperty("guide.exercise." + exercise))
                        .isNotBlank());
    }

    @Test
    void everyMistakeIsExplainedInAChapter() {
        assertThat(mistakes).hasSizeBetween(12, 13).extracting(Mistake::id).doesNotHaveDuplicates();
        assertThat(chapters)
                .extracting(Chapter::id)
                .containsAll(mistakes.stream().map(Mistake::chapter).toList());
    }

    private static Properties texts() throws IOException {
        Properties texts = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of("src/main/resources/texts/guide.properties"))) {
            texts.load(file);
        }
        return texts;
    }
}
