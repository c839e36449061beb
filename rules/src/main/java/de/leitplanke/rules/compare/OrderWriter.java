package de.leitplanke.rules.compare;

import de.leitplanke.rules.Clause;
import de.leitplanke.rules.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the amending order of a Synopse: head, then sections from the first to the last, then what is renumbered. */
final class OrderWriter {

    private final List<AmendingOrder.Item> items = new ArrayList<>();
    private Optional<Section> section = Optional.empty();
    private Optional<Clause> clause = Optional.empty();

    private OrderWriter() {}

    static AmendingOrder write(Synopsis synopsis) {
        OrderWriter writer = new OrderWriter();
        HeadOrders.of(synopsis).forEach(order -> writer.add(order, List.of()));
        synopsis.rows().forEach(writer::write);
        Renumbering.of(synopsis).forEach(order -> writer.add(order.text(), order.ids()));
        return new AmendingOrder(List.copyOf(writer.items));
    }

    private void add(String text, List<String> ids) {
        items.add(new AmendingOrder.Item(items.size() + 1, text, ids));
    }

    private void write(SynopsisRow row) {
        switch (row) {
            case SectionRow heading -> writeSection(heading);
            case ClauseRow content -> writeClause(content);
        }
    }

    private void writeSection(SectionRow row) {
        if (row.before().isEmpty()) {
            Section added = row.after().orElseThrow();
            String place =
                    section.map(previous -> "Nach " + Places.of(previous)).orElse("Am Anfang");
            add(place + " wird folgender " + Places.of(added) + " eingefügt:\n" + Quoted.section(added), idsOf(added));
        } else if (row.after().isEmpty()) {
            Section dropped = row.before().orElseThrow();
            add(Places.of(dropped) + " wird aufgehoben.", idsOf(dropped));
        } else if (row.title().changed()) {
            String title = Words.quoted(row.title().after());
            add(
                    "Die Überschrift zu " + Places.of(row.before().orElseThrow()) + " erhält folgende Fassung: " + title
                            + ".",
                    List.of(row.id()));
        }
        section = row.before().or(() -> section);
        clause = Optional.empty();
    }

    private static List<String> idsOf(Section section) {
        List<String> ids = new ArrayList<>(List.of(section.id()));
        section.clauses().forEach(clause -> ids.add(clause.id()));
        return List.copyOf(ids);
    }

    private void writeClause(ClauseRow row) {
        boolean withSection =
                section.map(found -> !row.id().startsWith(found.id() + ".")).orElse(true)
                        || (row.after().isEmpty() && isDropped(row));
        if (!withSection) {
            if (row.before().isEmpty()) {
                writeAdded(row.after().orElseThrow());
            } else if (row.after().isEmpty()) {
                add(Places.of(row.before().orElseThrow()) + " wird aufgehoben.", List.of(row.id()));
            } else {
                ClauseOrders.of(row).forEach(order -> add(order, List.of(row.id())));
            }
        }
        clause = row.before().or(() -> clause);
    }

    /** The section of the clause was dropped as a whole, which has been ordered already. */
    private boolean isDropped(ClauseRow row) {
        String dropped = row.id().substring(0, row.id().lastIndexOf('.'));
        return items.stream()
                .anyMatch(item -> item.ids().size() > 1 && item.ids().getFirst().equals(dropped));
    }

    private void writeAdded(Clause added) {
        String place = clause.map(previous -> "Nach " + Places.of(previous) + " wird ")
                .orElse("In " + Places.of(section.orElseThrow()) + " wird am Anfang ");
        add(
                place + "folgender Abs.\u202f" + added.citation().clause() + " eingefügt:\n" + Quoted.clause(added),
                List.of(added.id()));
    }
}
