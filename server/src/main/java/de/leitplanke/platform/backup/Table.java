package de.leitplanke.platform.backup;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table whose rows belong to the town.
 *
 * @param columns those that hold values of their own, in the order of the table
 * @param order the primary key as it stands in a statement; rows are written in this order on every server
 * @param ofTowns whether row-level security shows only one town's rows at a time
 */
record Table(String schema, String name, List<String> columns, List<String> order, boolean ofTowns) {

    String fullName() {
        return schema + "." + name;
    }

    /** The name as it stands in a statement. */
    String quoted() {
        return quotedInFull(fullName());
    }

    /** A query, since policies bind it while they bind no plain table in this statement. */
    String copyOut() {
        String sorted = order.isEmpty() ? "" : " order by " + String.join(", ", order);
        return "copy (select " + list(columns) + " from " + quoted() + sorted + ") to stdout";
    }

    String copyIn(List<String> columnsOfTheFile) {
        return "copy " + quoted() + " (" + list(columnsOfTheFile) + ") from stdin";
    }

    /** A schema and a name of it, both quoted. */
    static String quotedInFull(String fullName) {
        int dot = fullName.indexOf('.');
        return quoted(fullName.substring(0, dot)) + "." + quoted(fullName.substring(dot + 1));
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private static String list(List<String> columns) {
        return columns.stream().map(Table::quoted).collect(Collectors.joining(", "));
    }
}
