package de.leitplanke.rules.compare;

import de.leitplanke.rules.Clause;
import java.util.ArrayList;
import java.util.List;

/** The orders that change a clause which both versions have. */
final class ClauseOrders {

    private final ClauseRow row;
    private final Clause before;
    private final Clause after;
    private final String place;
    private final List<String> orders = new ArrayList<>();

    private ClauseOrders(ClauseRow row) {
        this.row = row;
        this.before = row.before().orElseThrow();
        this.after = row.after().orElseThrow();
        this.place = Places.of(before);
    }

    static List<String> of(ClauseRow row) {
        ClauseOrders orders = new ClauseOrders(row);
        orders.wording();
        orders.rest();
        return orders.orders;
    }

    private void wording() {
        List<SentenceRow> changed = row.sentences().stream()
                .filter(sentence -> sentence.status() != Status.UNCHANGED)
                .toList();
        boolean moved = changed.stream().anyMatch(SentenceRow::moved);
        if (!before.text().equals(after.text())) {
            if (moved || changed.stream().allMatch(this::isNew) || mostIsNew(changed)) {
                orders.add(place + " erhält folgende Fassung:\n„("
                        + before.citation().clause() + ") " + after.text() + "“");
            } else {
                new SentenceOrders(place, row.sentences()).write(orders);
            }
        }
        row.sentences().stream()
                .filter(SentenceRow::kindChanged)
                .forEach(sentence ->
                        orders.add(sentence.before().orElseThrow().citation() + " ist künftig der Art nach „"
                                + sentence.after().orElseThrow().kind().german() + "“."));
    }

    private boolean isNew(SentenceRow sentence) {
        return sentence.text().left().stream().noneMatch(segment -> segment.kind() == Segment.Kind.KEPT)
                && before.sentences().size() > 1
                && sentence.before().isPresent()
                && row.sentences().size() == changedCount();
    }

    private boolean mostIsNew(List<SentenceRow> changed) {
        return changed.size() > 2 && changed.size() * 2 > row.sentences().size();
    }

    private long changedCount() {
        return row.sentences().stream()
                .filter(sentence -> sentence.status() != Status.UNCHANGED)
                .count();
    }

    private void rest() {
        if (row.kind().changed()) {
            orders.add(place + " ist künftig der Art nach „" + row.kind().after() + "“ statt „"
                    + row.kind().before() + "“.");
        }
        if (row.plain().changed()) {
            orders.add("Die Erläuterung in einfacher Sprache zu " + place + " erhält folgende Fassung: "
                    + Words.quoted(row.plain().after()));
        }
        row.rules().forEach(change -> orders.add(RuleOrders.of(place, change)));
        if (row.testsChanged()) {
            orders.add("Die Prüffälle zu " + place + " werden neu gefasst.");
        }
        if (row.coverageChanged()) {
            orders.add("Die Zuordnung von " + place + " im Regelkatalog wird neu gefasst.");
        }
    }
}
