package de.leitplanke.privacy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Findings over whole words while they are being collected; the first rule that takes a word keeps it. */
final class Spans {

    private final Words words;
    private final boolean[] taken;
    private final List<Span> spans = new ArrayList<>();

    Spans(Words words) {
        this.words = words;
        this.taken = new boolean[words.count()];
    }

    /**
     * @param from position of the first word
     * @param to position behind the last word
     */
    record Span(int from, int to, Label label, Certainty certainty, String rule) {}

    boolean isFree(int from, int to) {
        for (int i = from; i < to; i++) {
            if (taken[i]) {
                return false;
            }
        }
        return true;
    }

    void add(int from, int to, Label label, Certainty certainty, String rule) {
        if (from >= to || !isFree(from, to)) {
            return;
        }
        for (int i = from; i < to; i++) {
            taken[i] = true;
        }
        spans.add(new Span(from, to, label, certainty, rule));
    }

    void person(int from, int to, Certainty certainty, String rule) {
        add(from, to, Label.PERSON, certainty, rule);
    }

    List<Span> all() {
        return Collections.unmodifiableList(spans);
    }

    void report(PreparedText text, List<Finding> found) {
        for (Span span : spans) {
            int end = words.end(span.to() - 1);
            found.add(text.finding(words.start(span.from()), end, span.label(), span.certainty(), span.rule()));
        }
    }
}
