package de.leitplanke.register.round;

import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.agreement.Interpretations;
import de.leitplanke.people.Role;
import de.leitplanke.people.TownOfThisInstallation;
import de.leitplanke.platform.tenancy.CurrentMunicipality;
import de.leitplanke.register.round.Meeting.Kind;
import de.leitplanke.register.round.Meeting.MeetingId;
import de.leitplanke.town.RunningTown;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a meeting says about a clause counts when both parties have confirmed the same wording, not before. */
class MinutesTest {

    private static final String CLAUSE = "labelling.chatbot";

    private final RunningTown town = RunningTown.get();
    private final Meetings meetings = town.bean(Meetings.class);
    private final Minutes minutes = town.bean(Minutes.class);
    private final Interpretations interpretations = town.bean(Interpretations.class);

    @Test
    void secondConfirmationMakesTheInterpretationCount() {
        inTown(() -> {
            int before = at(CLAUSE).size();
            MeetingId id = meeting("Ergebnis.");
            assertThat(minutes.interpret(id, CLAUSE, "Gilt das auch am Telefon?", "Ja."))
                    .isTrue();
            assertThat(confirm(id, Role.EMPLOYER)).isTrue();
            assertThat(at(CLAUSE)).hasSize(before);
            assertThat(confirm(id, Role.STAFF_COUNCIL)).isTrue();
            assertThat(at(CLAUSE))
                    .hasSize(before + 1)
                    .anyMatch(agreed ->
                            agreed.answer().equals("Ja.") && agreed.citation().startsWith("§\u202f12"));
        });
    }

    @Test
    void changeAfterTheFirstConfirmationNeedsBothAgain() {
        inTown(() -> {
            MeetingId id = meeting("Ergebnis.");
            confirm(id, Role.EMPLOYER);
            minutes.change(id, form("Ganz anderes Ergebnis."));
            assertThat(confirm(id, Role.STAFF_COUNCIL)).isTrue();
            assertThat(meetings.find(id).orElseThrow().isFixed()).isFalse();
        });
    }

    @Test
    void nobodyConfirmsAWordingThatTheyHaveNotSeen() {
        inTown(() -> {
            MeetingId id = meeting("Ergebnis.");
            int seen = meetings.find(id).orElseThrow().revision();
            minutes.change(id, form("Ganz anderes Ergebnis."));
            assertThat(minutes.confirm(id, Role.STAFF_COUNCIL, seen)).isFalse();
        });
    }

    @Test
    void confirmedMinutesNeverChange() {
        inTown(() -> {
            MeetingId id = meeting("Ergebnis.");
            confirm(id, Role.EMPLOYER);
            confirm(id, Role.STAFF_COUNCIL);
            assertThat(minutes.change(id, form("Nachträglich."))).isFalse();
            assertThat(minutes.interpret(id, CLAUSE, "Noch etwas?", "Nein.")).isFalse();
            assertThat(meetings.find(id).orElseThrow().minutes()).isEqualTo("Ergebnis.");
        });
    }

    @Test
    void interpretationNeedsAClauseOfTheAgreementInForce() {
        inTown(() -> assertThat(minutes.interpret(meeting("Ergebnis."), "no.such-clause", "Was?", "Das."))
                .isFalse());
    }

    @Test
    void demoTownShowsItsInterpretationAtTheClause() {
        inTown(() -> assertThat(at("placeholders.shorten")).hasSize(1));
    }

    private boolean confirm(MeetingId id, Role party) {
        return minutes.confirm(id, party, meetings.find(id).orElseThrow().revision());
    }

    private MeetingId meeting(String text) {
        return meetings.add(form(text));
    }

    private static MeetingForm form(String text) {
        return new MeetingForm(Kind.AI_ROUND, LocalDate.of(2026, 11, 2), "Ein Punkt", text);
    }

    private void inTown(Runnable work) {
        CurrentMunicipality.run(town.bean(TownOfThisInstallation.class).get().id(), work);
    }

    private List<Interpretations.Interpretation> at(String clause) {
        return interpretations.all().stream()
                .filter(agreed -> agreed.clauseId().equals(clause))
                .toList();
    }
}
