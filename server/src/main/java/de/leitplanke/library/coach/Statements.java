package de.leitplanke.library.coach;

import java.util.BitSet;
import java.util.Optional;

/** Whole sentences that tell something about the matter: "Die Kita hat drei Fälle." No order, no question. */
final class Statements {

    private static final int SENTENCE = 40;
    private static final int SHORTEST = 4;

    /** Words of the subject before which the verb has come. */
    private static final int SUBJECT = 6;

    private final BitSet verbs;
    private final BitSet demands;
    private final BitSet subjects;
    private final BitSet answers;
    private final BitSet imperatives;

    Statements(Grammar grammar) {
        this.verbs = grammar.words("telling");
        this.demands = grammar.words("wish");
        this.subjects = grammar.words("teller");
        this.answers = grammar.words("answer");
        this.imperatives = grammar.words("imperative");
    }

    /** The statement that begins with this token. */
    Optional<Hit> at(Order order, int at) {
        int end = order.sentenceEnd(at, SENTENCE);
        boolean begins = order.stands(at, Phrase.Place.SENTENCE_START)
                && (order.fits(at, subjects) || order.startsCapital(at))
                && !order.fits(at, imperatives);
        if (!begins
                || end - at < SHORTEST
                || order.asks(at, SENTENCE)
                || order.follows(at, order.clauseEnd(at, SENTENCE) - at, demands)) {
            return Optional.empty();
        }
        for (int verb = at + 1; verb < Math.min(end - 1, at + SUBJECT); verb++) {
            if (order.token(verb).endsClause() || order.fits(verb - 1, answers)) {
                return Optional.empty();
            }
            if (order.fits(verb, verbs)) {
                return Optional.of(new Hit(at, end));
            }
        }
        return Optional.empty();
    }
}
