package de.leitplanke.rules.compare;

import de.leitplanke.rules.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The orders that change single sentences of a clause. */
final class SentenceOrders {

    // more places than this in one sentence are better read as a new sentence
    private static final int MOST_EDITS = 2;

    private final String clause;
    private final List<SentenceRow> rows;

    SentenceOrders(String clause, List<SentenceRow> rows) {
        this.clause = clause;
        this.rows = rows;
    }

    void write(List<String> orders) {
        Optional<Sentence> previous = Optional.empty();
        for (int i = 0; i < rows.size(); i++) {
            SentenceRow row = rows.get(i);
            if (row.before().isEmpty()) {
                orders.add(added(row.after().orElseThrow(), previous, isLast(i)));
            } else if (row.after().isEmpty()) {
                orders.add(row.before().orElseThrow().citation() + " wird aufgehoben.");
            } else if (row.text().changed()) {
                orders.addAll(changed(row.before().orElseThrow(), row.text()));
            }
            previous = row.before().or(() -> row.after());
        }
    }

    private boolean isLast(int row) {
        return rows.subList(row, rows.size()).stream()
                .allMatch(rest -> rest.before().isEmpty());
    }

    private String added(Sentence sentence, Optional<Sentence> previous, boolean last) {
        String wording = Words.quoted(sentence.text());
        if (last) {
            return "Dem " + clause + " wird folgender Satz angefügt: " + wording;
        }
        String number = "Satz\u202f" + Math.max(1, sentence.citation().sentence());
        return previous.map(
                        found -> "Nach " + found.citation() + " wird folgender " + number + " eingefügt: " + wording)
                .orElse("Dem " + clause + " wird folgender " + number + " vorangestellt: " + wording);
    }

    private static List<String> changed(Sentence before, TextDiff text) {
        List<WordEdit> edits = WordEdit.of(text);
        boolean whole = text.left().stream().noneMatch(segment -> segment.kind() == Segment.Kind.KEPT);
        if (whole || edits.size() > MOST_EDITS) {
            return List.of(before.citation() + " erhält folgende Fassung: " + Words.quoted(text.after()));
        }
        List<String> orders = new ArrayList<>();
        edits.forEach(edit -> orders.add("In " + before.citation() + " " + edit.inWords() + "."));
        return orders;
    }
}
