package de.leitplanke.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.leitplanke.library.CoachView.Piece;
import de.leitplanke.library.coach.CoachReading;
import de.leitplanke.library.coach.Criterion;
import de.leitplanke.library.coach.Recognised;
import de.leitplanke.library.coach.TaskType;
import de.leitplanke.privacy.Certainty;
import de.leitplanke.privacy.Finding;
import de.leitplanke.privacy.Label;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MarkedOrderTest {

    private static final String TEXT = "Schreibe Petra Sommer einen guten Brief.";
    private static final Recognised TASK = new Recognised(Criterion.Q1, 0, 39);
    private static final Recognised VAGUE = new Recognised(Criterion.M1, 28, 33);
    private static final Finding NAME = Finding.of(9, 21, Label.PERSON, Certainty.SURE, "test");

    @Test
    void nothingOfTheOrderIsLostOrDoubled() {
        assertThat(pieces(reading(TASK, VAGUE), NAME).stream().map(Piece::text).collect(Collectors.joining()))
                .isEqualTo(TEXT);
    }

    @Test
    void gravestOfSeveralMarksGivesTheLook() {
        assertThat(pieces(reading(TASK, VAGUE), NAME))
                .extracting(Piece::text, Piece::look)
                .contains(
                        tuple("Petra Sommer", "data"), tuple("guten", "weak"), tuple(" Brief", "held"), tuple(".", ""));
    }

    @Test
    void markIsNamedWhereItEnds() {
        assertThat(pieces(reading(TASK, VAGUE)))
                .filteredOn(piece -> !piece.nameKeys().isEmpty())
                .extracting(Piece::text, Piece::nameKeys)
                .containsExactly(tuple("guten", List.of("coach.M1.name")), tuple(" Brief", List.of("coach.Q1.name")));
    }

    @Test
    void silencedWeaknessIsNotMarked() {
        assertThat(pieces(reading(VAGUE).without(Set.of(Criterion.M1))))
                .extracting(Piece::look)
                .containsOnly("");
    }

    @Test
    void officeIsNoPersonalData() {
        Finding office = Finding.of(0, 8, Label.ORG, Certainty.SURE, "test");
        assertThat(pieces(reading(), office)).extracting(Piece::look).containsOnly("");
    }

    private static List<Piece> pieces(CoachReading reading, Finding... findings) {
        return MarkedOrder.pieces(TEXT, reading, List.of(findings));
    }

    private static CoachReading reading(Recognised... recognised) {
        return new CoachReading(TaskType.DRAFT, List.of(recognised), Set.of());
    }
}
