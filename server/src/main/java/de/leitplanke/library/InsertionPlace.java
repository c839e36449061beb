package de.leitplanke.library;

import de.leitplanke.library.coach.CoachReading;
import de.leitplanke.library.coach.Criterion;
import de.leitplanke.library.coach.Recognised;

/**
 * Where an inserted sentence reads as part of the author's own words: the task at the beginning, everything else on a
 * line of its own below the last part that was recognised, since pasted texts mostly come last.
 */
final class InsertionPlace {

    /** Characters from which a recognised stretch is a pasted text. */
    private static final int SHORTEST_MATERIAL = 160;

    private InsertionPlace() {}

    /** The offset, in UTF-16 units: 0 or the end of a line. */
    static int of(String text, CoachReading reading, Criterion criterion) {
        return criterion == Criterion.Q1 ? 0 : lineEnd(text, lastPart(text, reading));
    }

    /** The order with the sentence on a line of its own at that place. */
    static String insert(String text, int at, String sentence) {
        return at == 0
                ? (sentence + "\n" + text).strip()
                : text.substring(0, at).stripTrailing() + "\n" + sentence + text.substring(at);
    }

    private static int lastPart(String text, CoachReading reading) {
        return reading.recognised().stream()
                .filter(one -> one.criterion().kind() == Criterion.Kind.STRENGTH)
                .filter(one -> isOwn(text.substring(one.start(), one.end())))
                .mapToInt(Recognised::end)
                .max()
                .orElse(text.length() - text.stripLeading().length());
    }

    /** A pasted text is recognised as a whole. */
    private static boolean isOwn(String words) {
        return words.length() < SHORTEST_MATERIAL && words.indexOf('\n') < 0;
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }
}
