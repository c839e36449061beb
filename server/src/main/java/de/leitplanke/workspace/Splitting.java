package de.leitplanke.workspace;

import de.leitplanke.library.Example;
import de.leitplanke.library.Variable;
import de.leitplanke.models.Connection;
import de.leitplanke.platform.page.Texts;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Splits an order that a model cannot take at once: the longest text of the form is cut, everything else stands in
 * every part.
 */
@Component
class Splitting {

    /** Room for the words that say which part it is. */
    private static final int WORDS_OF_PART = 300;

    /** Smaller pieces make no sense any more. */
    private static final int SMALLEST_PIECE = 1_000;

    private final Texts texts;

    Splitting(Texts texts) {
        this.texts = texts;
    }

    /**
     * An order in parts.
     *
     * @param field label of the field whose text was cut
     * @param pieces the text of that field, cut
     * @param orders what is sent
     */
    record Split(String field, List<String> pieces, List<String> orders) {

        /** Proves that what is sent is what was shown. */
        String fingerprint() {
            return Signing.hash(String.join("\u0000", orders));
        }
    }

    /** Whether it is longer than the model takes. */
    boolean isTooLong(Draft draft, Connection connection) {
        return draft.length() + texts.of("sending.system").length() > connection.limit();
    }

    /** Empty if no cutting helps: in a follow-up, or if what must stand in every part fills the model. */
    Optional<Split> split(Draft draft, Example example, Connection connection) {
        return example.variables().stream()
                .filter(variable -> variable.type() == Variable.Type.TEXT)
                .max(Comparator.comparingInt(variable -> value(draft, variable).length()))
                .filter(variable -> !value(draft, variable).isBlank())
                .flatMap(variable -> split(draft, example, connection, variable));
    }

    private Optional<Split> split(Draft draft, Example example, Connection connection, Variable variable) {
        String text = value(draft, variable);
        int everywhere = texts.of("sending.system").length() + draft.length() - text.length() + WORDS_OF_PART;
        int room = connection.limit() - everywhere;
        if (room < SMALLEST_PIECE) {
            return Optional.empty();
        }
        List<String> pieces = Cutter.cut(text, room);
        List<String> orders = IntStream.range(0, pieces.size())
                .mapToObj(part -> order(draft, example, variable, pieces, part))
                .toList();
        return Optional.of(new Split(variable.label(), pieces, orders));
    }

    private String order(Draft draft, Example example, Variable variable, List<String> pieces, int part) {
        Map<String, String> values = new HashMap<>(draft.values());
        values.put(variable.name(), pieces.get(part));
        String words = texts.of("parts.words", variable.label(), part + 1, pieces.size());
        return draft.withNotes(example.template().render(values).stripTrailing() + "\n\n" + words + "\n");
    }

    private static String value(Draft draft, Variable variable) {
        return draft.values().getOrDefault(variable.name(), "");
    }
}
