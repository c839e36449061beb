package de.leitplanke.library.handout;

import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.library.handout.Gap.Reason;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a handout says when the agreement in force is no longer the one that it was written for. */
class CompositionTest {

    private static final String SHORT = "Ein Mensch steht dafür ein.";

    @Test
    void shortWordsStandWithTheCitationOfTheirClause() {
        Composition composition = new Composition(ShippedModel.inForce());

        HandoutLine line = line(composition, "human-decision.person", SHORT);

        assertThat(line).isEqualTo(new HandoutLine(SHORT, "§\u202f3 Abs.\u202f1", "human-decision.person"));
        assertThat(composition.gaps()).isEmpty();
    }

    @Test
    void lineWithoutWordsOfItsOwnShowsThePlainWordsOfTheClause() {
        assertThat(line(new Composition(ShippedModel.inForce()), "human-decision.person", null)
                        .text())
                .startsWith("Kein Ergebnis verlässt die Plattform");
    }

    @Test
    void lineWhoseClauseIsGoneIsLeftOutAndNoted() {
        Composition composition = new Composition(ShippedModel.inForce());

        assertThat(lines(composition, "human-decision.gone", SHORT)).isEmpty();
        assertThat(composition.gaps()).containsExactly(new Gap(Reason.MISSING, SHORT, "human-decision.gone"));
    }

    @Test
    void lineWhoseClauseIsRewordedShowsThePlainWordsOfTheVersionAndIsNoted() {
        Composition composition = new Composition(reworded());

        assertThat(line(composition, "default.questions", SHORT).text()).startsWith("Auf eine Frage bekommen Sie");
        assertThat(composition.gaps()).containsExactly(new Gap(Reason.REWORDED, SHORT, "§\u202f24 Abs.\u202f2"));
    }

    @Test
    void versionThatKeepsTheNoteOfTheModelIsStillMarkedAsOne() {
        assertThat(reworded().isModel()).isTrue();
        assertThat(ShippedModel.inForceWith("agreement.yaml", "Muster, keine Rechtsberatung.", "Geprüft.")
                        .isModel())
                .isFalse();
    }

    private static AgreedClauses reworded() {
        return ShippedModel.inForceWith(
                "24-default.yaml",
                "Fragen zu ungeregelten Fällen binnen zehn",
                "Fragen zu ungeregelten Fällen binnen fünf");
    }

    private static HandoutLine line(Composition composition, String clause, @Nullable String words) {
        return lines(composition, clause, words).getFirst();
    }

    private static List<HandoutLine> lines(Composition composition, String clause, @Nullable String words) {
        return composition
                .sections(List.of(new SectionText("any", "Titel", List.of(new LineText(clause, words)))))
                .getFirst()
                .lines();
    }
}
