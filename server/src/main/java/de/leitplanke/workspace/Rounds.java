package de.leitplanke.workspace;

import de.leitplanke.privacy.PlaceholderTable;
import de.leitplanke.workspace.AssignmentContent.Answer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Everything asked in one assignment, in the order of asking. None is lost when another answer is taken up.
 *
 * @param all only the last may be without an answer
 * @param chosen place of the round whose answer the author works on
 * @param table placeholders of all rounds, also of those given up, as JSON of the privacy library: none is ever given
 *     to another value
 */
record Rounds(List<Round> all, int chosen, String table) {

    /** Every round sends the whole conversation again; beyond this a model loses sight of the order. */
    static final int MOST = 10;

    Rounds {
        all = List.copyOf(all);
    }

    static Rounds none() {
        return new Rounds(List.of(), 0, PlaceholderTable.empty().toJson());
    }

    PlaceholderTable placeholders() {
        return PlaceholderTable.fromJson(table);
    }

    /** The round that the author works on. */
    Optional<Round> current() {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(chosen));
    }

    /** What was copied out and has no answer yet. */
    Optional<Round> waiting() {
        return all.isEmpty() || all.getLast().answer() != null ? Optional.empty() : Optional.of(all.getLast());
    }

    /** Whether another round may begin. */
    boolean mayGrow() {
        return all.size() < MOST;
    }

    /** The rounds that led to the chosen answer, the first one first. */
    List<Round> chain() {
        return all.isEmpty() ? List.of() : chainTo(chosen);
    }

    /** The rounds that led to this place, itself included. */
    List<Round> chainTo(int place) {
        Deque<Round> chain = new ArrayDeque<>();
        for (int at = place; at != Round.BEGINNING; at = all.get(at).follows()) {
            chain.addFirst(all.get(at));
        }
        return List.copyOf(chain);
    }

    /** Whether the round at this place led to the chosen answer. */
    boolean ledToChosen(int place) {
        int at = chosen;
        while (at > place) {
            at = all.get(at).follows();
        }
        return at == place;
    }

    Rounds asked(Round round, PlaceholderTable grown) {
        List<Round> more = new ArrayList<>(all);
        more.add(round);
        return new Rounds(more, chosen, grown.toJson());
    }

    /** The last round has its answer, which is now the one that the author works on. */
    Rounds answered(Answer answer) {
        return new Rounds(replaced(all.size() - 1, answer), all.size() - 1, table);
    }

    Rounds withoutWaiting() {
        return waiting().isPresent() ? new Rounds(all.subList(0, all.size() - 1), chosen, table) : this;
    }

    Rounds withCurrent(Answer changed) {
        return new Rounds(replaced(chosen, changed), chosen, table);
    }

    /** Takes up another answer; a place without one changes nothing. */
    Rounds choose(int place) {
        boolean answered = place >= 0 && place < all.size() && all.get(place).answer() != null;
        return answered ? new Rounds(all, place, table) : this;
    }

    private List<Round> replaced(int place, Answer answer) {
        List<Round> changed = new ArrayList<>(all);
        changed.set(place, changed.get(place).with(answer));
        return changed;
    }

    /** Never shows a word of the content. */
    @Override
    public String toString() {
        return "Rounds";
    }
}
