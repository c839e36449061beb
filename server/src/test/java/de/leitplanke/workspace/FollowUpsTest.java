package de.leitplanke.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.library.Example;
import de.leitplanke.models.Message;
import de.leitplanke.people.TownOfThisInstallation;
import de.leitplanke.platform.tenancy.CurrentMunicipality;
import de.leitplanke.rules.DataClass;
import de.leitplanke.town.RunningTown;
import de.leitplanke.workspace.AssignmentContent.Answer;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What leaves with a follow-up: the whole conversation, with the placeholders it had from the first round on. */
class FollowUpsTest {

    private static final String MAIL = "Ich warte seit Mai. Mit freundlichen Grüßen\nHerr Birnstiel";

    private final RunningTown town = RunningTown.get();
    private final Example example = CurrentMunicipality.call(
            town.bean(TownOfThisInstallation.class).get().id(),
            () -> town.bean(Pieces.class).of(Contents.draft("")).example());

    @Test
    void personKeepsThePlaceholderEvenWhereOnlyTheNameStands() {
        assertThat(draft(first(), "Nenne Birnstiel nur einmal.").orderText()).isEqualTo("Nenne [NAME_1] nur einmal.");
    }

    @Test
    void newPersonGetsAPlaceholderThatNobodyHad() {
        AssignmentContent once = first();
        Draft givenUp = draft(once, "Nimm Frau Kirschhang dazu.");
        assertThat(givenUp.orderText()).isEqualTo("Nimm Frau [NAME_2] dazu.");
        AssignmentContent later =
                once.withRounds(Contents.asked(once.rounds(), once.entered().wish(), givenUp.table())
                        .withoutWaiting());
        assertThat(draft(later, "Nimm Frau Apfelbaum dazu.").orderText()).isEqualTo("Nimm Frau [NAME_3] dazu.");
    }

    @Test
    void conversationGoesAlongAsItWentAndCame() {
        assertThat(draft(first(), "Bitte kürzer.").before().messages())
                .extracting(Message::role, Message::content)
                .satisfiesExactly(
                        order -> assertThat(order.toList().getFirst()).isEqualTo("user"),
                        answer -> assertThat(answer.toList())
                                .containsExactly("assistant", "Sehr geehrter Herr [NAME_1], wir kommen morgen."));
    }

    @Test
    void textThatTheAuthorChangedGoesAlongMasked() {
        AssignmentContent content = first();
        Answer changed = Contents.answerOf(content)
                .withText("Sehr geehrter Herr Birnstiel, Frau Kirschhang kommt morgen.", Map.of());
        AssignmentContent edited = content.withRounds(content.rounds().withCurrent(changed));
        assertThat(draft(edited, "Bitte kürzer.").orderText())
                .contains("Sehr geehrter Herr [NAME_1], Frau [NAME_2] kommt morgen.")
                .endsWith("Bitte kürzer.");
    }

    @Test
    void namePastedIntoAnAnswerIsMaskedBeforeItLeavesAgain() {
        AssignmentContent pasted =
                answered("Sehr geehrter Herr [NAME_1], Frau Kirschhang (kirschhang@example.org) kommt.");
        Draft draft = draft(pasted, "Bitte kürzer.");
        assertThat(draft.items())
                .extracting(FoundItem::words)
                .contains("kirschhang@example.org")
                .doesNotContain("Birnstiel");
        assertThat(draft.before().messages().getLast().content())
                .startsWith("Sehr geehrter Herr [NAME_1], Frau [")
                .doesNotContain("Kirschhang")
                .doesNotContain("kirschhang@");
    }

    @Test
    void whatWasFoundInTheOrderCountsAgain() {
        AssignmentContent content = first();
        Round order = content.rounds().all().getFirst();
        assertThat(order.order().classes()).contains(DataClass.D2);
        assertThat(draft(content, "Bitte kürzer.").found()).contains(DataClass.D2);
        assertThat(draft(content, "Er ist schwer krank, er hat Krebs.").found()).contains(DataClass.D2, DataClass.D4);
    }

    @Test
    void otherConversationIsNotTheOneThatWasConfirmed() {
        Draft one = draft(first(), "Bitte kürzer.");
        Draft other = draft(answered("Sehr geehrter Herr [NAME_1], wir kommen nie."), "Bitte kürzer.");
        assertThat(one.leavingText()).isEqualTo(other.leavingText());
        assertThat(one.fingerprint()).isNotEqualTo(other.fingerprint());
    }

    private AssignmentContent first() {
        return answered("Sehr geehrter Herr [NAME_1], wir kommen morgen.");
    }

    private AssignmentContent answered(String raw) {
        AssignmentContent draft = Contents.draft(MAIL);
        Draft read = town.bean(Drafting.class).read(draft, example, false);
        Rounds asked = draft.rounds()
                .asked(
                        new Round(
                                "",
                                Round.BEGINNING,
                                "",
                                Contents.order(read.leavingText(), read.classesWith(Set.of())),
                                null),
                        read.table());
        return draft.withRounds(asked.answered(ReceivedAnswer.of(raw, read.table())));
    }

    private Draft draft(AssignmentContent content, String wish) {
        return town.bean(FollowUps.class).read(content.withWish(wish, Set.of()), example, false);
    }
}
