package de.leitplanke.rules.compare;

import de.leitplanke.rules.Clause;
import de.leitplanke.rules.Section;
import java.util.ArrayList;
import java.util.List;

/** The orders that renumber sections and clauses; neighbours that move alike share one order. */
final class Renumbering {

    private Renumbering() {}

    /** An order and the ids it renumbers. */
    record Order(String text, List<String> ids) {}

    /** A run of neighbours that get other numbers by the same distance. */
    private record Run(String prefix, int from, int to, int distance, List<String> ids) {

        boolean continuedBy(Run next) {
            return prefix.equals(next.prefix) && distance == next.distance && to + 1 == next.from;
        }

        Run and(Run next) {
            List<String> all = new ArrayList<>(ids);
            all.addAll(next.ids);
            return new Run(prefix, from, next.to, distance, List.copyOf(all));
        }

        private String until() {
            return from + 1 == to ? " und " : " bis ";
        }

        Order clauses() {
            String places = prefix + " Abs.\u202f" + from;
            String planned = "Abs.\u202f" + (from + distance);
            return from == to
                    ? new Order("Der bisherige " + places + " wird " + planned + ".", ids)
                    : new Order(
                            "Die bisherigen " + places + until() + to + " werden " + planned + until() + (to + distance)
                                    + ".",
                            ids);
        }

        Order sections() {
            return from == to
                    ? new Order("Der bisherige §\u202f" + from + " wird §\u202f" + (from + distance) + ".", ids)
                    : new Order(
                            "Die bisherigen §§\u202f" + from + until() + to + " werden §§\u202f" + (from + distance)
                                    + until() + (to + distance) + ".",
                            ids);
        }
    }

    static List<Order> of(Synopsis synopsis) {
        List<Run> clauses = new ArrayList<>();
        List<Run> sections = new ArrayList<>();
        String prefix = "";
        for (SynopsisRow row : synopsis.rows()) {
            switch (row) {
                case SectionRow section -> {
                    prefix = section.before().map(Places::of).orElse("");
                    if (section.status() == Status.MOVED) {
                        add(sections, run(section));
                    }
                }
                case ClauseRow clause -> {
                    if (clause.moved()) {
                        add(clauses, run(prefix, clause));
                    }
                }
            }
        }
        List<Order> orders = new ArrayList<>();
        clauses.forEach(run -> orders.add(run.clauses()));
        sections.forEach(run -> orders.add(run.sections()));
        return orders;
    }

    private static Run run(SectionRow row) {
        Section before = row.before().orElseThrow();
        int number = before.number();
        return new Run("", number, number, row.after().orElseThrow().number() - number, List.of(row.id()));
    }

    private static Run run(String prefix, ClauseRow row) {
        Clause before = row.before().orElseThrow();
        int number = before.citation().clause();
        int distance = row.after().orElseThrow().citation().clause() - number;
        return new Run(prefix, number, number, distance, List.of(row.id()));
    }

    private static void add(List<Run> runs, Run next) {
        if (!runs.isEmpty() && runs.getLast().continuedBy(next)) {
            runs.add(runs.removeLast().and(next));
        } else {
            runs.add(next);
        }
    }
}
