package de.leitplanke.library.coach;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Turns of phrase that tell what is asked for whatever the verb: "ins Polnische", "was könnten wir", "Kernaussagen".
 */
final class TypePhrases {

    private final Map<TaskType, PhraseBook> phrases = new LinkedHashMap<>();

    /** Those of the sections whose names begin with this word; the second names the type of task. */
    TypePhrases(Grammar grammar, String section) {
        Grammar.names("types").stream()
                .filter(name -> name.startsWith(section + " "))
                .forEach(name -> phrases.put(
                        TaskType.valueOf(name.substring(section.length() + 1)), grammar.phrases("types", name)));
    }

    /** The type whose turn of phrase comes first in this stretch, of two that begin together the one listed first. */
    Optional<TaskType> first(Order order, int from, int to) {
        for (int at = from; at < to; at++) {
            for (Map.Entry<TaskType, PhraseBook> phrase : phrases.entrySet()) {
                if (phrase.getValue().end(order, at) > 0) {
                    return Optional.of(phrase.getKey());
                }
            }
        }
        return Optional.empty();
    }
}
