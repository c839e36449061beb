package de.leitplanke.library.coach;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What kind of work a thing stands for: whoever asks for ideas or a table wants ideas or order, whatever the verb. */
final class Things {

    private final Map<TaskType, BitSet> words = new LinkedHashMap<>();
    private final BitSet sources;

    Things(Grammar grammar) {
        sources = grammar.words("sourceprep");
        words.put(TaskType.SUMMARY, grammar.words("summaryword"));
        words.put(TaskType.TRANSLATION, grammar.words("translationword"));
        words.put(TaskType.REPHRASE, grammar.words("rephraseword"));
        words.put(TaskType.IDEAS, grammar.words("ideaword"));
        words.put(TaskType.DRAFT, grammar.words("draftform"));
        words.put(TaskType.STRUCTURE, grammar.words("structure"));
    }

    /** The type of the first such thing among so many tokens of the sentence; "aus der Mail" is where it comes from. */
    Optional<TaskType> type(Order order, int from, int most) {
        for (int at = from;
                at < Math.min(order.size(), from + most) && !order.token(at).endsSentence();
                at++) {
            order.step();
            if (order.precedes(at, 2, sources)) {
                continue;
            }
            for (Map.Entry<TaskType, BitSet> thing : words.entrySet()) {
                if (order.fits(at, thing.getValue())) {
                    return Optional.of(thing.getKey());
                }
            }
        }
        return Optional.empty();
    }
}
