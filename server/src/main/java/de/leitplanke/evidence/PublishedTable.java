package de.leitplanke.evidence;

import java.time.YearMonth;
import java.util.List;

/**
 * A table of figures as it was published and will stay.
 *
 * @param month the month that it is about
 * @param subject what it is about in German; may be blank
 */
public record PublishedTable(Report report, YearMonth month, String subject, List<Row> rows) {

    /** A line with the figure that may be shown. */
    public record Row(Part part, String key, String name, Figure figure) {}

    /** The figure of a line; too few where there is none. */
    public Figure figure(Part part, String key) {
        return rows.stream()
                .filter(row -> row.part() == part && row.key().equals(key))
                .map(Row::figure)
                .findFirst()
                .orElse(Figure.TOO_FEW);
    }

    List<Row> of(Part part) {
        return rows.stream().filter(row -> row.part() == part).toList();
    }

    List<Part> parts() {
        return rows.stream().map(Row::part).distinct().toList();
    }
}
