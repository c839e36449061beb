package de.leitplanke.town;

import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.platform.database.Database;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.Environment;

/** What the database relates to a person is a closed list: a new column is a decision, not an accident. */
class NobodyIsWatchedTest {

    /**
     * Every table that points to a person, with all its columns. Nothing here says how often, how long or what for
     * somebody uses AI.
     */
    private static final Map<String, Set<String>> ALLOWED = Map.of(
            "people.person",
            Set.of(
                    "id",
                    "municipality_id",
                    "login",
                    "display_name",
                    "password_hash",
                    "department_id",
                    "roles",
                    "active",
                    "failed_logins",
                    "locked_until",
                    "failed_on",
                    "created_at",
                    "leaving_on",
                    "ended"),
            "people.deputy",
            Set.of("id", "municipality_id", "person_id", "deputy_id", "role", "first_day", "last_day"),
            "people.account_link",
            Set.of("token_hash", "municipality_id", "person_id", "expires_at"),
            "people.function_holder",
            Set.of("id", "municipality_id", "function", "person_id", "office", "absent_because"),
            "agreement.acknowledgement",
            Set.of("version_id", "person_id", "municipality_id", "text_hash", "acknowledged_at"),
            "agreement.office_key",
            Set.of(
                    "id",
                    "municipality_id",
                    "party",
                    "holder_id",
                    "public_key",
                    "sealed_private",
                    "proof",
                    "registered_at",
                    "retired_at",
                    "failures",
                    "locked_until",
                    "failed_on"),
            "workspace.person_key",
            Set.of("person_id", "municipality_id", "wrapped_key"),
            "workspace.assignment",
            Set.of("id", "municipality_id", "author_id", "state", "sealed_content", "changed_on"),
            "workspace.assignment_key",
            Set.of("assignment_id", "person_id", "municipality_id", "wrapped_key"),
            "platform.spring_session",
            Set.of(
                    "primary_id",
                    "session_id",
                    "creation_time",
                    "last_access_time",
                    "max_inactive_interval",
                    "expiry_time",
                    "principal_name"));

    /** What somebody has made of an example, and who has decided on the suggestion; no day. A sender is a town. */
    private static final Map<String, Set<String>> OF_OWN_EXAMPLES = Map.of(
            "library.variant",
            Set.of(
                    "id",
                    "municipality_id",
                    "author_id",
                    "sender",
                    "key",
                    "origin",
                    "title",
                    "source",
                    "state",
                    "renews",
                    "agreed_by",
                    "released_by",
                    "declined_because",
                    "house_key"));

    /**
     * Keys of people and of their devices, who has opened a log and whom it has named: what log L8 of the agreement is
     * for.
     */
    private static final Map<String, Set<String>> OF_KEYS_AND_ACCESS = Map.of(
            "evidence.seal_key",
            Set.of(
                    "id",
                    "municipality_id",
                    "office",
                    "holder_id",
                    "public_key",
                    "sealed_private",
                    "proof",
                    "made_on",
                    "retired_on",
                    "failures",
                    "locked_until",
                    "failed_on"),
            "evidence.log_access",
            Set.of(
                    "id",
                    "municipality_id",
                    "log",
                    "step",
                    "opening_id",
                    "office",
                    "person_id",
                    "words",
                    "happened_at",
                    "place"),
            "people.passkey",
            Set.of(
                    "id",
                    "municipality_id",
                    "person_id",
                    "credential_id",
                    "attested",
                    "backup_eligible",
                    "sign_count",
                    "label",
                    "added_on"),
            "evidence.opening_notice",
            Set.of("opening_id", "person_id", "municipality_id", "told_on"));

    private static final String COLUMNS = """
            select n.nspname || '.' || c.relname, a.attname
            from pg_attribute a
            join pg_class c on c.oid = a.attrelid and c.relkind in ('r', 'p')
            join pg_namespace n on n.oid = c.relnamespace
            where a.attnum > 0 and not a.attisdropped
              and n.nspname <> 'information_schema' and n.nspname not like 'pg\\_%'
            """;

    private static final String POINTS_TO_PERSON = """
             and (c.oid = 'people.person'::regclass
                  or exists (select from pg_constraint k
                             where k.conrelid = c.oid and k.confrelid = 'people.person'::regclass)
                  or exists (select from pg_attribute p
                             where p.attrelid = c.oid and p.attnum > 0
                               and (p.attname ~ 'person|author|signer|user|principal|login|employee')))
            """;

    private final RunningTown town = RunningTown.get();

    @Test
    void onlyTheListedColumnsStandBesideAPerson() throws SQLException {
        Map<String, Set<String>> allowed = new TreeMap<>(ALLOWED);
        allowed.putAll(OF_KEYS_AND_ACCESS);
        allowed.putAll(OF_OWN_EXAMPLES);
        assertThat(columns(POINTS_TO_PERSON)).isEqualTo(allowed);
    }

    @Test
    void noColumnHoldsAnAddressOfAComputerOrAMeasureOfUse() throws SQLException {
        assertThat(columns("and format_type(a.atttypid, null) in ('inet', 'cidr', 'macaddr', 'interval')"))
                .isEmpty();
        assertThat(
                        columns(
                                "and a.attname ~ '(^|_)(ip|addr|address|agent|duration|usage|uses|visits|clicks|last_seen)(_|$)'"))
                .isEmpty();
    }

    @Test
    void sessionHoldsNeitherTheAddressOfTheComputerNorThePassword() throws SQLException {
        town.as("sachbearbeitung").navigate("/");
        Database database = town.bean(Database.class);
        int seen = 0;
        try (Connection application = DriverManager.getConnection(
                        database.url(),
                        database.application().name(),
                        database.application().password());
                Statement statement = application.createStatement();
                ResultSet row = statement.executeQuery(
                        "select attribute_name, attribute_bytes from platform.spring_session_attributes")) {
            while (row.next()) {
                seen++;
                assertThat(new String(row.getBytes(2), StandardCharsets.ISO_8859_1))
                        .as(row.getString(1))
                        .doesNotContain("127.0.0.1", "0:0:0:0:0:0:0:1", "remoteAddress=", "musterberg-demo");
            }
        }
        assertThat(seen).isPositive();
    }

    @Test
    void everybodyReadsBesideALogWhenItWasLastDeleted() {
        String page = Visitor.signedIn(town.url(), "personalrat")
                .get("/vereinbarung/protokolle")
                .words();
        assertThat(page)
                .contains("Löschnachweis Zuletzt vollständig gelöscht am")
                .doesNotContain("kein Löschlauf");
    }

    @Test
    void noRequestIsLogged() {
        Environment environment = town.bean(Environment.class);
        assertThat(environment.getProperty("server.tomcat.accesslog.enabled")).isEqualTo("false");
        assertThat(environment.getProperty("management.endpoints.web.exposure.include"))
                .isEqualTo("health");
    }

    private Map<String, Set<String>> columns(String condition) throws SQLException {
        Database database = town.bean(Database.class);
        Map<String, Set<String>> columns = new TreeMap<>();
        try (Connection owner = DriverManager.getConnection(
                        database.url(),
                        database.owner().name(),
                        database.owner().password());
                Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(COLUMNS + condition)) {
            while (row.next()) {
                columns.computeIfAbsent(row.getString(1), table -> new TreeSet<>())
                        .add(row.getString(2));
            }
        }
        return columns;
    }
}
