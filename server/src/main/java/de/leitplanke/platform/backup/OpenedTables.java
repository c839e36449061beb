package de.leitplanke.platform.backup;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Tables that for one transaction take rows in any order and of every town: references are checked at the end, triggers
 * do not fire, policies do not bind the owner. Nobody else sees that, since the transaction holds the tables alone.
 */
final class OpenedTables {

    private final Sql sql;
    private final List<String> toClose = new ArrayList<>();

    private OpenedTables(Sql sql) {
        this.sql = sql;
    }

    static OpenedTables open(Sql sql, List<Table> tables) throws SQLException {
        OpenedTables opened = new OpenedTables(sql);
        for (Table table : tables) {
            opened.open(table);
        }
        return opened;
    }

    private void open(Table table) throws SQLException {
        String name = table.quoted();
        if (sql.isTrue("select relforcerowsecurity from pg_class where oid = ?::regclass", name)) {
            change(name, "no force row level security", "force row level security");
        }
        for (String trigger : sql.strings("""
                select tgname from pg_trigger
                where tgrelid = ?::regclass and not tgisinternal and tgenabled = 'O'
                """, name)) {
            change(name, "disable trigger " + Table.quoted(trigger), "enable trigger " + Table.quoted(trigger));
        }
        for (String reference : sql.strings("""
                select conname from pg_constraint
                where conrelid = ?::regclass and contype = 'f' and not condeferrable
                """, name)) {
            String constraint = "alter constraint " + Table.quoted(reference);
            change(name, constraint + " deferrable initially deferred", constraint + " not deferrable");
        }
    }

    private void change(String table, String forNow, String afterwards) throws SQLException {
        sql.run("alter table " + table + " " + forNow);
        toClose.add("alter table " + table + " " + afterwards);
    }

    /** From here on every statement is checked at once, what was copied before included. */
    void checkReferences() throws SQLException {
        sql.run("set constraints all immediate");
    }

    void close() throws SQLException {
        for (String statement : toClose) {
            sql.run(statement);
        }
    }
}
