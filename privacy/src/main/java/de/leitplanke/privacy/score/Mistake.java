package de.leitplanke.privacy.score;

/**
 * A miss or a false hit.
 *
 * @param kind whether it was missed, found wrongly, or found under a label that does not count in these texts
 * @param words what stands there, line ends as spaces
 */
record Mistake(Kind kind, String label, String id, String words) {

    enum Kind {
        MISSED,
        FALSE,
        NOT_COUNTED
    }

    static Mistake at(Kind kind, GoldText text, Span span) {
        String words = text.text().substring(span.start(), span.end()).replace('\n', ' ');
        return new Mistake(kind, span.label(), text.id(), words);
    }
}
