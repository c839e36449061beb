package de.leitplanke.library.coach;

import java.util.BitSet;
import java.util.Optional;

/**
 * What an order without a task seems to want: by a language or a thing it names, by a quotation or by a question mark.
 */
final class NamedType {

    private static final int WHOLE = 200;
    /** Characters of a quotation that is a text and no single word. */
    private static final int TEXT = 25;

    private final Things things;
    private final BitSet languages;
    private final BitSet definite;
    private final PhraseBook models;

    NamedType(Grammar grammar) {
        this.things = new Things(grammar);
        this.languages = grammar.words("language");
        this.definite = grammar.words("definite");
        this.models = grammar.phrases("Q7", "cue");
    }

    Optional<TaskType> type(Order order) {
        return type(order, 0, Math.min(WHOLE, order.size()))
                .or(() -> quotes(order) ? Optional.of(TaskType.REPHRASE) : Optional.empty())
                .or(() -> order.size() > 0 && order.asks(order.size() - 1, 1)
                        ? Optional.of(TaskType.QUESTION)
                        : Optional.empty());
    }

    /** By what this stretch names without having it: "die Tabelle unten" is there already. */
    Optional<TaskType> type(Order order, int from, int to) {
        for (int at = from; at < to; at++) {
            if (order.fits(at, languages)) {
                return Optional.of(TaskType.TRANSLATION);
            }
            Optional<TaskType> type = order.precedes(at, 1, definite) ? Optional.empty() : things.type(order, at, 1);
            if (type.isPresent()) {
                return type;
            }
        }
        return Optional.empty();
    }

    /** Whether a text is quoted to be worked on and not as a model. */
    private boolean quotes(Order order) {
        if (!models.find(order).isEmpty()) {
            return false;
        }
        for (int at = 0; at < order.size(); at++) {
            Token token = order.token(at);
            if (token.is(Token.QUOTE) && token.end() - token.start() >= TEXT) {
                return true;
            }
        }
        return false;
    }
}
