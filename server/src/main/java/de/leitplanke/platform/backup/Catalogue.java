package de.leitplanke.platform.backup;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * What the database itself says about its tables, so that nobody has to keep a list.
 *
 * @param tables all whose rows belong into a backup
 * @param sequences full names
 */
record Catalogue(List<Table> tables, List<String> sequences) {

    private static final String OWN = """
            pg_get_userbyid(c.relowner) = current_user
            and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'
            """;

    /**
     * All tables of the owner but three kinds: the record of the migrations, which the migrations write; sessions; and
     * one-time links, known by their column. A stolen backup must open no door, nor one from before a sign-out.
     */
    static Catalogue read(Sql sql) throws SQLException {
        List<Table> tables = sql.list(
                row -> new Table(
                        row.getString("nspname"),
                        row.getString("relname"),
                        Sql.array(row, "columns"),
                        Sql.array(row, "order"),
                        row.getBoolean("relrowsecurity")),
                """
                select n.nspname, c.relname, c.relrowsecurity,
                       array(select a.attname::text from pg_attribute a
                             where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                             order by a.attnum) as columns,
                       array(select quote_ident(a.attname)
                                    || case when a.attcollation <> 0 then ' collate "C"' else '' end
                             from pg_index i
                             cross join unnest(i.indkey) with ordinality as part (number, place)
                             join pg_attribute a on a.attrelid = i.indrelid and a.attnum = part.number
                             where i.indrelid = c.oid and i.indisprimary
                             order by part.place) as "order"
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind = 'r'
                  and (n.nspname, c.relname) <> ('public', 'flyway_schema_history')
                  and not (n.nspname = 'platform' and c.relname like 'spring\\_session%')
                  and not exists (select from pg_attribute a
                                  where a.attrelid = c.oid and a.attname = 'token_hash' and not a.attisdropped)
                  and
                """ + OWN + "order by n.nspname, c.relname");
        List<String> sequences = sql.strings("""
                select n.nspname || '.' || c.relname
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind = 'S' and
                """ + OWN + "order by 1");
        return new Catalogue(tables, sequences);
    }

    /** Version of the last migration; empty if there was none. */
    static Optional<String> migration(Sql sql) throws SQLException {
        if (!sql.isTrue("select to_regclass('public.flyway_schema_history') is not null")) {
            return Optional.empty();
        }
        return sql.strings("""
                        select version from public.flyway_schema_history
                        where success and version is not null order by installed_rank desc limit 1
                        """).stream().findFirst();
    }

    /** Everything belongs to a town; without one there is nothing. */
    static boolean isEmpty(Sql sql) throws SQLException {
        return !sql.isTrue("select to_regclass('people.municipality') is not null")
                || towns(sql).isEmpty();
    }

    /** The towns, one after another; also the owner sees the rows of one at a time only. */
    static List<String> towns(Sql sql) throws SQLException {
        return sql.strings("select id::text from people.municipality order by id");
    }
}
