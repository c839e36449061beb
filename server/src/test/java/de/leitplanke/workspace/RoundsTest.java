package de.leitplanke.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.privacy.PlaceholderTable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rounds of one assignment: nothing asked or answered is lost, and it is always known what led to a text. */
class RoundsTest {

    private static final PlaceholderTable EMPTY = PlaceholderTable.empty();

    @Test
    void latestAnswerIsTheOneToWorkOn() {
        assertThat(answers("lang", "kürzer").current().map(Round::wish)).contains("Wunsch nach lang");
    }

    @Test
    void answerTakenUpAgainLosesNoOther() {
        Rounds back = answers("lang", "kürzer").choose(0);
        assertThat(back.chain()).hasSize(1);
        assertThat(back.all()).hasSize(2);
        assertThat(back.choose(1)).isEqualTo(answers("lang", "kürzer"));
    }

    @Test
    void otherBranchDidNotLeadToTheText() {
        Rounds branched = Contents.asked(answers("lang", "kürzer").choose(0), "freundlicher", EMPTY)
                .answered(Contents.answer("freundlich"));
        assertThat(branched.ledToChosen(0)).isTrue();
        assertThat(branched.ledToChosen(1)).isFalse();
        assertThat(branched.ledToChosen(2)).isTrue();
        assertThat(branched.chain()).extracting(Round::wish).containsExactly("", "freundlicher");
    }

    @Test
    void roundGivenUpLeavesTheAnswerAndItsPlaceholdersStayTaken() {
        Rounds before = answers("lang");
        PlaceholderTable grown = Contents.table("Grünwald");
        Rounds givenUp = Contents.asked(before, "an Frau Grünwald", grown).withoutWaiting();
        assertThat(givenUp.current()).isEqualTo(before.current());
        assertThat(givenUp.placeholders()).isEqualTo(grown);
    }

    @Test
    void answerThatIsStillAwaitedCannotBeTakenUp() {
        Rounds waiting = Contents.asked(answers("lang"), "kürzer", EMPTY);
        assertThat(waiting.choose(1).chosen()).isZero();
        assertThat(waiting.choose(7).chosen()).isZero();
    }

    @Test
    void afterTheMostRoundsNoneBegins() {
        Rounds many = answers(
                IntStream.range(0, Rounds.MOST).mapToObj(Integer::toString).toArray(String[]::new));
        assertThat(many.mayGrow()).isFalse();
        assertThat(answers("eine").mayGrow()).isTrue();
    }

    private static Rounds answers(String... texts) {
        Rounds rounds = Rounds.none();
        String before = "";
        for (String text : texts) {
            rounds = Contents.asked(rounds, before.isEmpty() ? "" : "Wunsch nach " + before, EMPTY)
                    .answered(Contents.answer(text));
            before = text;
        }
        return rounds;
    }
}
