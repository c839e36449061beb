package de.leitplanke.people;

import de.leitplanke.people.ImportRow.ImportProblem;
import java.util.List;

/** A table of people as it was read: its rows, and what is wrong with the table as a whole. */
public record ImportedTable(List<ImportRow> rows, List<ImportProblem> problems) {

    static ImportedTable refused(String textKey, String value) {
        return new ImportedTable(List.of(), List.of(new ImportProblem(textKey, value)));
    }

    public boolean isSound() {
        return problems.isEmpty()
                && !rows.isEmpty()
                && rows.stream().allMatch(row -> row.problems().isEmpty());
    }

    public long brokenRows() {
        return rows.stream().filter(row -> !row.problems().isEmpty()).count();
    }

    @Override
    public String toString() {
        return "ImportedTable";
    }
}
