package de.leitplanke.library;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page shows of the coach's reading of one order; made for one answer and kept nowhere.
 *
 * @param types every type of task, the one that holds is chosen
 * @param light whether the order may leave; it stands apart from how well it is written
 * @param quality none while the light is red
 * @param silenced of what the author said that it is seen to
 * @param pieces the whole order, cut where something was recognised
 */
public record CoachView(
        State state,
        Light light,
        List<Data> data,
        List<Type> types,
        @Nullable Quality quality,
        List<Silenced> silenced,
        List<Piece> pieces) {

    /** Whether there was something to read. */
    public enum State {
        EMPTY,
        TOO_LONG,
        READ
    }

    /** How often one kind of personal data was found. */
    public record Data(String labelKey, int count) {}

    /**
     * A type of task to choose.
     *
     * @param value what the form sends, empty for the one that was recognised
     * @param textKey key of its German name
     */
    public record Type(String value, String textKey, boolean selected) {}

    /** How well the order is described, from 0 to 100, and what would help. */
    public record Quality(int score, String wordsKey, List<Help> help, List<Held> held) {

        private static final int AT_ONCE = 3;

        /** What helps most. */
        public List<Help> first() {
            return help.subList(0, Math.min(AT_ONCE, help.size()));
        }

        public List<Help> more() {
            return help.subList(first().size(), help.size());
        }
    }

    /**
     * Something that would help.
     *
     * @param words what it is about, as it stands in the order; empty where nothing was recognised
     * @param sentenceKey key of a sentence to insert, if one helps
     * @param points what the score gains
     * @param at where the sentence would stand, in UTF-16 units
     */
    public record Help(
            String criterion,
            String nameKey,
            String whyKey,
            List<String> words,
            @Nullable String sentenceKey,
            int points,
            int at) {}

    /** Something the order holds, with the words that say it. */
    public record Held(String nameKey, List<String> words) {}

    /** Something of which the author said that it is seen to. */
    public record Silenced(String criterion, String nameKey) {}

    /**
     * A stretch of the order.
     *
     * @param look class of its mark, empty without one
     * @param nameKeys keys of the names of all marks that end with it
     */
    public record Piece(String text, String look, List<String> nameKeys) {}

    /** Nothing to read, or too much. */
    static CoachView unread(State state) {
        return new CoachView(state, Light.nothingFound(), List.of(), List.of(), null, List.of(), List.of());
    }

    public boolean isRead() {
        return state == State.READ;
    }

    /** Whether the order would leave a decision about people to the model. */
    public boolean stopsForPeople() {
        return light.reasons().stream().anyMatch(reason -> OrderCoach.PEOPLE.equals(reason.message()));
    }

    /** Whether the author has said what the order asks for. */
    public boolean isTypeChosen() {
        return types.stream().noneMatch(type -> type.value().isEmpty());
    }

    /** The classes of all marks, for the legend, the gravest first. */
    public List<String> looks() {
        return MarkedOrder.LOOKS.stream()
                .filter(look -> pieces.stream().anyMatch(piece -> piece.look().equals(look)))
                .toList();
    }
}
