package de.leitplanke.evidence;

import de.leitplanke.platform.text.GermanTime;
import java.time.YearMonth;
import java.util.List;

/** A published table as its page shows it: what has a figure first, the rest folded away below. */
public record TableView(Month month, String subject, List<Section> sections) {

    /** A month with its address and its German name. */
    public record Month(String path, String name) {

        static Month of(YearMonth month) {
            return new Month(month.toString(), GermanTime.month(month));
        }
    }

    /** The lines of a part. */
    public record Section(Part part, List<PublishedTable.Row> shown, List<PublishedTable.Row> hidden) {}

    static TableView of(PublishedTable table) {
        return new TableView(
                Month.of(table.month()),
                table.subject(),
                table.parts().stream().map(part -> section(table, part)).toList());
    }

    private static Section section(PublishedTable table, Part part) {
        List<PublishedTable.Row> rows = table.of(part);
        return new Section(
                part,
                rows.stream().filter(row -> !isHidden(row)).toList(),
                rows.stream().filter(TableView::isHidden).toList());
    }

    private static boolean isHidden(PublishedTable.Row row) {
        return row.figure().extent() == Figure.Extent.TOO_FEW;
    }
}
