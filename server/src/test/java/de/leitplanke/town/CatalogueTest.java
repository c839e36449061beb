package de.leitplanke.town;

import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.people.TownOfThisInstallation;
import de.leitplanke.platform.database.Database;
import de.leitplanke.platform.database.DatabaseAccount;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Walks the catalogue of the real database: every business table shows its rows to its own town alone. */
class CatalogueTest {

    /** Migrations, sessions and the list of towns belong to no town. */
    private static final Set<String> TECHNICAL = Set.of(
            "public.flyway_schema_history",
            "platform.spring_session",
            "platform.spring_session_attributes",
            "people.municipality");

    private static final String OWN_TOWN =
            "(municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid)";

    private static final String OWN_SCHEMAS = "n.nspname <> 'information_schema' and n.nspname not like 'pg\\_%'";

    private final RunningTown town = RunningTown.get();
    private final Database database = town.bean(Database.class);

    @Test
    void everyBusinessTableNamesItsTownAndForcesThePolicy() throws SQLException {
        List<String> tables = businessTables();
        assertThat(tables).hasSizeGreaterThan(10);
        try (Connection owner = as(database.owner())) {
            for (String table : tables) {
                assertThat(strings(owner, """
                                select a.attname || ' ' || format_type(a.atttypid, null) || ' ' || a.attnotnull
                                from pg_attribute a
                                where a.attrelid = ?::regclass and a.attname = 'municipality_id'
                                """, table)).as(table).containsExactly("municipality_id uuid true");
                assertThat(strings(owner, """
                                select c.relrowsecurity || ' ' || c.relforcerowsecurity
                                from pg_class c where c.oid = ?::regclass
                                """, table)).as(table).containsExactly("true true");
                assertThat(strings(owner, """
                                select p.polpermissive || ' ' || p.polcmd::text || ' ' || p.polroles::text
                                       || ' ' || pg_get_expr(p.polqual, p.polrelid)
                                       || ' ' || pg_get_expr(p.polwithcheck, p.polrelid)
                                from pg_policy p where p.polrelid = ?::regclass
                                """, table))
                        .as(table)
                        .containsExactly("true * {0} " + OWN_TOWN + " " + OWN_TOWN);
            }
        }
    }

    @Test
    void nothingButTablesAndSequencesHoldsRows() throws SQLException {
        try (Connection owner = as(database.owner())) {
            assertThat(strings(owner, """
                            select n.nspname || '.' || c.relname
                            from pg_class c join pg_namespace n on n.oid = c.relnamespace
                            where c.relkind in ('v', 'm', 'f') and
                            """ + OWN_SCHEMAS)).isEmpty();
        }
    }

    @Test
    void applicationIsNeitherOwnerNorSuperuserNorFreeOfPolicies() throws SQLException {
        try (Connection application = as(database.application())) {
            assertThat(strings(application, """
                            select rolsuper || ' ' || rolbypassrls || ' ' || rolcreaterole || ' ' || rolcreatedb
                            from pg_roles where rolname = current_user
                            """)).containsExactly("false false false false");
            assertThat(strings(application, """
                            select n.nspname || '.' || c.relname
                            from pg_class c join pg_namespace n on n.oid = c.relnamespace
                            where pg_has_role(c.relowner, 'member') and
                            """ + OWN_SCHEMAS)).isEmpty();
            assertThat(strings(application, """
                            select n.nspname from pg_namespace n
                            where has_schema_privilege(n.oid, 'CREATE') and
                            """ + OWN_SCHEMAS)).isEmpty();
        }
    }

    @Test
    void withoutATownNoRowIsVisibleNorWithAnother() throws SQLException {
        UUID own = town.bean(TownOfThisInstallation.class).get().id().value();
        int visible = 0;
        try (Connection application = as(database.application())) {
            for (String table : businessTables()) {
                assertThat(rows(application, "", table)).as(table).isZero();
                assertThat(rows(application, UUID.randomUUID().toString(), table))
                        .as(table)
                        .isZero();
                visible += rows(application, own.toString(), table);
            }
        }
        assertThat(visible).isGreaterThan(50);
    }

    @Test
    void evenTheOwnerSeesNoRowWithoutATown() throws SQLException {
        try (Connection owner = as(database.owner())) {
            for (String table : businessTables()) {
                assertThat(rows(owner, "", table)).as(table).isZero();
            }
        }
    }

    private List<String> businessTables() throws SQLException {
        try (Connection owner = as(database.owner())) {
            List<String> tables = new ArrayList<>(strings(owner, """
                    select n.nspname || '.' || c.relname
                    from pg_class c join pg_namespace n on n.oid = c.relnamespace
                    where c.relkind in ('r', 'p') and
                    """ + OWN_SCHEMAS));
            assertThat(tables).containsAll(TECHNICAL);
            tables.removeAll(TECHNICAL);
            return tables;
        }
    }

    private Connection as(DatabaseAccount account) throws SQLException {
        return DriverManager.getConnection(database.url(), account.name(), account.password());
    }

    private static int rows(Connection connection, String municipality, String table) throws SQLException {
        strings(connection, "select set_config('app.municipality', ?, false)", municipality);
        return Integer.parseInt(
                strings(connection, "select count(*)::text from " + table).getFirst());
    }

    private static List<String> strings(Connection connection, String sql, String... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            List<String> answers = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    answers.add(row.getString(1));
                }
            }
            return answers;
        }
    }
}
