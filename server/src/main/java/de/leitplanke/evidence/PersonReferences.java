package de.leitplanke.evidence;

import de.leitplanke.people.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where the database refers to a person, as its own catalogue says, and how many rows there are. */
@Repository
@Transactional(readOnly = true)
class PersonReferences {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    PersonReferences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The condition that one of the foreign keys to a person is {@code :person}, by table with its schema. */
    SortedMap<String, String> conditions() {
        Map<String, String> conditions = jdbc
                .sql("""
                        select n.nspname || '.' || c.relname as place, quote_ident(a.attname) || ' = :person' as condition
                        from pg_constraint k
                        join pg_class c on c.oid = k.conrelid
                        join pg_namespace n on n.oid = c.relnamespace
                        join pg_attribute a on a.attrelid = c.oid and a.attnum = any (k.conkey)
                        where k.contype = 'f' and k.confrelid = 'people.person'::regclass
                        order by a.attname
                        """)
                .query((row, number) -> Map.entry(row.getString("place"), row.getString("condition")))
                .list()
                .stream()
                .collect(
                        Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one + " or " + other));
        return new TreeMap<>(conditions);
    }

    /**
     * Counts the rows of one person; table and condition come from the catalogue or from a module, never from outside.
     */
    OwnData.Table count(PersonalTable table, String condition, PersonId person) {
        String oldest = table.since() == null ? "null::date" : "min(" + table.since() + ")";
        return jdbc.sql("select count(*) as entries, " + oldest + " as oldest from " + table.name() + " where "
                        + condition)
                .param("person", person.value())
                .query((row, number) -> new OwnData.Table(
                        table.name(),
                        row.getLong("entries"),
                        row.getObject("oldest", LocalDate.class),
                        rows(table, condition, person)))
                .single();
    }

    private List<JsonNode> rows(PersonalTable table, String condition, PersonId person) {
        return table.legible() == null
                ? List.of()
                : jdbc.sql("select to_jsonb(legible)::text from (select " + table.legible() + " from " + table.name()
                                + " where " + condition + ") legible order by 1")
                        .param("person", person.value())
                        .query((row, number) -> JSON.readTree(row.getString(1)))
                        .list();
    }
}
