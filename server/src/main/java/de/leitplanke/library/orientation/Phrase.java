package de.leitplanke.library.orientation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Words that belong together; two dots between them leave room for a few others. */
record Phrase(List<Step> steps) {

    private static final int ROOM = 6;
    private static final String DOTS = "..";

    /**
     * A word and how many others may stand before it.
     *
     * @param room number of words
     */
    record Step(WordPattern word, int room) {}

    static Phrase read(String written) {
        List<Step> steps = new ArrayList<>();
        int room = 0;
        for (String part : written.strip().split("\\s+", -1)) {
            if (part.equals(DOTS)) {
                room = ROOM;
            } else {
                steps.add(new Step(WordPattern.read(part), room));
                room = 0;
            }
        }
        return new Phrase(List.copyOf(steps));
    }

    /** Where the phrase stands if it begins with the word at this place; it never crosses the end of a sentence. */
    Optional<Mention> at(List<Token> tokens, int place) {
        int next = place;
        for (Step step : steps) {
            int found = find(tokens, next, step, next == place);
            if (found < 0) {
                return Optional.empty();
            }
            next = found + 1;
        }
        return Optional.of(new Mention(place, next - 1));
    }

    private static int find(List<Token> tokens, int from, Step step, boolean begin) {
        for (int at = from; at <= from + step.room() && at < tokens.size(); at++) {
            if (!begin && tokens.get(at).first()) {
                return -1;
            }
            if (step.word().matches(tokens.get(at))) {
                return at;
            }
        }
        return -1;
    }
}
