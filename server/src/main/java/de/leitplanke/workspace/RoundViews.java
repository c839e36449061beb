package de.leitplanke.workspace;

import de.leitplanke.workspace.AssignmentContent.Answer;
import de.leitplanke.workspace.Desk.Work;
import de.leitplanke.workspace.view.RoundView;
import java.util.List;
import java.util.stream.IntStream;

/** Prepares the rounds of an assignment for its pages. */
final class RoundViews {

    private RoundViews() {}

    /** Those with an answer. */
    static List<RoundView> of(Work work) {
        Rounds rounds = work.content().rounds();
        return IntStream.range(0, rounds.all().size())
                .filter(place -> rounds.all().get(place).answer() != null)
                .mapToObj(place -> view(rounds, place))
                .toList();
    }

    private static RoundView view(Rounds rounds, int place) {
        Round round = rounds.all().get(place);
        Answer answer = round.answer();
        return new RoundView(
                place,
                round.follows(),
                round.wish(),
                round.order().toolName(),
                answer == null ? "" : answer.text(),
                place == rounds.chosen());
    }
}
