package de.leitplanke.town;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import de.leitplanke.people.TownOfThisInstallation;
import de.leitplanke.platform.tenancy.CurrentMunicipality;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** "Hat geholfen" raises one number and leaves no other trace. */
class HelpfulExampleTest {

    private static final String KEY = "name-motto";
    private static final String PATH = "/beispiele/" + KEY;

    private final RunningTown town = RunningTown.get();

    @Test
    void numberIsShownFromTenAnswersOnAndEachBrowserCountsOnce() {
        for (int browser = 1; browser < 10; browser++) {
            Visitor clerk = Visitor.signedIn(town.url(), "sachbearbeitung");
            clerk.post(PATH + "/geholfen", Map.of());
            assertThat(clerk.post(PATH + "/geholfen", Map.of()).words()).contains("Danke, Ihre Antwort ist gezählt");
        }
        try (Page page = town.signedIn("sachbearbeitung", "musterberg-demo", true)) {
            page.navigate(PATH);
            assertThat(page.locator("#geholfen").innerText()).doesNotContain("Mindestens");
            Journey.click(page.locator("#geholfen button"));
            assertThat(page.locator("#geholfen").innerText()).contains("Mindestens 10-mal", "Danke");
            assertThat(page.locator("#geholfen button").count()).isZero();
        }
    }

    @Test
    void nothingButTheNumberChangesAndNoSessionKnowsOfIt() {
        Visitor clerk = Visitor.signedIn(town.url(), "leitung");
        clerk.get("/beispiele/grusswort");
        Map<String, Long> before = rowsOfAllTables();
        clerk.post("/beispiele/grusswort/geholfen", Map.of());
        assertThat(rowsOfAllTables()).isEqualTo(before);
        assertThat(sessions()).isNotEmpty().noneMatch(session -> session.contains("grusswort"));
    }

    /** Rows by table, but for sessions: other tests of the same town sign in meanwhile. */
    private Map<String, Long> rowsOfAllTables() {
        Map<String, Long> rows = new TreeMap<>();
        for (String table : list("""
                select schemaname || '.' || tablename as value from pg_tables
                where schemaname not in ('pg_catalog', 'information_schema', 'public')
                  and tablename not like 'spring\\_session%'
                  and has_table_privilege(quote_ident(schemaname) || '.' || quote_ident(tablename), 'select')
                """)) {
            rows.put(
                    table,
                    Long.valueOf(
                            list("select count(*)::text as value from " + table).getFirst()));
        }
        assertThat(rows).containsKey("library.example");
        return rows;
    }

    private List<String> sessions() {
        return inTown("select attribute_bytes from platform.spring_session_attributes").stream()
                .map(bytes -> new String((byte[]) bytes, StandardCharsets.ISO_8859_1))
                .toList();
    }

    private List<String> list(String sql) {
        return inTown(sql).stream().map(String::valueOf).toList();
    }

    private List<Object> inTown(String sql) {
        return CurrentMunicipality.call(
                town.bean(TownOfThisInstallation.class).get().id(),
                () -> new TransactionTemplate(town.bean(PlatformTransactionManager.class))
                        .execute(_ -> town.bean(JdbcClient.class)
                                .sql(sql)
                                .query((row, number) -> row.getObject(1))
                                .list()));
    }
}
