package de.leitplanke.town;

import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.people.TownOfThisInstallation;
import de.leitplanke.platform.database.Database;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What a decision leaves behind in the database. */
class CountedDecisionsTest {

    private static final String COUNTED = "evidence.rule_hit";

    private final RunningTown town = RunningTown.get();
    private final Visitor clerk = Visitor.signedIn(town.url(), "sachbearbeitung");

    @Test
    void refusedOrderLeavesNothingButCounters() throws SQLException {
        String assignment = order();
        SortedMap<String, List<String>> before = rows();

        assertThat(send(assignment, "free-chat").status()).isEqualTo(422);

        SortedMap<String, List<String>> after = rows();
        assertThat(hits(after, "OUTCOME", "FORBIDDEN")).isEqualTo(hits(before, "OUTCOME", "FORBIDDEN") + 1);
        assertThat(hits(after, "TOOL", "free-chat")).isEqualTo(hits(before, "TOOL", "free-chat") + 1);
        before.remove(COUNTED);
        after.remove(COUNTED);
        assertThat(after).isEqualTo(before);
    }

    @Test
    void orderThatLeavesIsCountedOnceWithItsRulesAndClasses() throws SQLException {
        String assignment = order();
        SortedMap<String, List<String>> before = rows();
        assertThat(send(assignment, "state-assistant").status()).isEqualTo(200);
        SortedMap<String, List<String>> after = rows();
        assertThat(hits(after, "TOOL", "state-assistant")).isEqualTo(hits(before, "TOOL", "state-assistant") + 1);
        assertThat(hits(after, "DATA_CLASS", "D2")).isEqualTo(hits(before, "DATA_CLASS", "D2") + 1);
        assertThat(hits(after, "OUTCOME", "ALLOWED_WITH_OBLIGATIONS"))
                .isEqualTo(hits(before, "OUTCOME", "ALLOWED_WITH_OBLIGATIONS") + 1);
    }

    @Test
    void writingAndLookingIsNotCounted() throws SQLException {
        List<String> before = rows().get(COUNTED);
        String assignment = order();
        clerk.get(assignment);
        clerk.get(assignment + "/senden");
        assertThat(clerk.post(assignment + "/kopieren", Map.of("werkzeug", "state-assistant"))
                        .status())
                .isEqualTo(422);
        assertThat(rows().get(COUNTED)).isEqualTo(before);
    }

    private String order() {
        String assignment = clerk.begin("antwort-beschwerde");
        clerk.post(
                assignment + "/auftrag",
                Map.of(
                        "wert.nachricht",
                        "Frau Anna Weber wohnt in der Talstraße 14.",
                        "wert.sachstand",
                        "Wird geprüft."));
        return assignment;
    }

    private Visitor.Reply send(String assignment, String tool) {
        return clerk.post(assignment + "/kopieren", clerk.confirmed(assignment, tool, "Aus einem guten Grund"));
    }

    private static long hits(SortedMap<String, List<String>> rows, String part, String key) {
        return rows.getOrDefault(COUNTED, List.of()).stream()
                .filter(row -> row.contains("," + part + "," + key + ","))
                .mapToLong(row -> Long.parseLong(row.substring(row.lastIndexOf(',') + 1, row.length() - 1)))
                .sum();
    }

    /** Every row of every table of the modules, in text; sessions belong to the browser and not to the decision. */
    private SortedMap<String, List<String>> rows() throws SQLException {
        Database database = town.bean(Database.class);
        SortedMap<String, List<String>> rows = new TreeMap<>();
        try (Connection owner = DriverManager.getConnection(
                        database.url(),
                        database.owner().name(),
                        database.owner().password());
                Statement statement = owner.createStatement()) {
            statement.execute("select set_config('app.municipality', '"
                    + town.bean(TownOfThisInstallation.class).get().id().value() + "', false)");
            for (String table : texts(statement, """
                    select n.nspname || '.' || c.relname
                    from pg_class c join pg_namespace n on n.oid = c.relnamespace
                    where c.relkind in ('r', 'p') and n.nspname not in ('information_schema', 'platform')
                      and n.nspname not like 'pg\\_%'
                    """)) {
                rows.put(table, texts(statement, "select t::text from " + table + " t order by 1"));
            }
        }
        return rows;
    }

    private static List<String> texts(Statement statement, String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                texts.add(row.getString(1));
            }
        }
        return texts;
    }
}
