package de.leitplanke.library.handout;

import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.library.ShippedFiles;
import de.leitplanke.platform.start.Content;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The shipped frame, poster and cards rest on clauses and examples that exist. */
class ShippedHandoutsTest {

    private final Content content = new Content();
    private final HandoutFiles files = new HandoutFiles(content);

    @Test
    void everyLineOfFrameAndPosterRestsOnAClauseOfTheModel() {
        Stream.of(files.frame().sections(), files.poster().sections())
                .flatMap(List::stream)
                .flatMap(section -> section.lines().stream())
                .forEach(line -> assertThat(ShippedModel.VERSION.clause(line.clause()))
                        .as(line.clause())
                        .isPresent());
    }

    @Test
    void frameSaysWhatHoldsWhatNeverHoldsWhoDecidesAndHowToLabel() {
        assertThat(files.frame().sections())
                .extracting(SectionText::id)
                .containsExactly("always", "never", "decides", "label", "help");
    }

    @Test
    void thereAreTwelveCardsAndEachSaysWhatToDoAndWhatToLeave() {
        assertThat(files.cards().cards())
                .hasSize(12)
                .allSatisfy(card -> {
                    assertThat(card.good()).as(card.title()).hasSizeBetween(2, 3);
                    assertThat(card.bad()).as(card.title()).hasSize(2);
                    assertThat(card.clauses())
                            .isNotEmpty()
                            .allMatch(id -> ShippedModel.VERSION.clause(id).isPresent());
                })
                .extracting(CardText::title)
                .doesNotHaveDuplicates();
    }

    @Test
    void everyCardLeadsToAnExampleOrACounterExampleThatExists() {
        List<String> examples = ShippedFiles.keys();
        List<String> counterExamples = ShippedFiles.counterKeys();
        assertThat(files.cards().cards()).allSatisfy(card -> {
            assertThat(examples).as(card.title()).containsAll(card.examples());
            assertThat(counterExamples).as(card.title()).containsAll(card.counterExamples());
            assertThat(card.examples().size() + card.counterExamples().size()).isPositive();
        });
    }
}
