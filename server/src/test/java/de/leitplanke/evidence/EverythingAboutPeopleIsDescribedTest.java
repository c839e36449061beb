package de.leitplanke.evidence;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.platform.database.Database;
import de.leitplanke.platform.page.Texts;
import de.leitplanke.town.RunningTown;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page of one's own data is complete: the database itself says what has to be on it. */
class EverythingAboutPeopleIsDescribedTest {

    /** Tables that point to a person, by a foreign key or by the name of a column, and whatever hangs on these. */
    private static final String ABOUT_A_PERSON = """
            with recursive about as (
                select c.oid from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('r', 'p')
                  and n.nspname <> 'information_schema' and n.nspname not like 'pg\\_%'
                  and (c.oid = 'people.person'::regclass
                       or exists (select from pg_attribute a
                                  where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                                    and a.attname ~ 'person|author|signer|user|principal|login|employee|holder'))
                union
                select k.conrelid from pg_constraint k join about on k.confrelid = about.oid where k.contype = 'f'
            )
            select n.nspname || '.' || c.relname
            from about join pg_class c on c.oid = about.oid join pg_namespace n on n.oid = c.relnamespace
            """;

    private static final String NOTES_A_TIME = """
            select distinct table_schema || '.' || table_name from information_schema.columns
            where table_schema not in ('information_schema', 'pg_catalog')
              and (data_type like 'timestamp%' or data_type in ('date', 'interval')
                   or (data_type = 'bigint' and column_name ~ 'time'))
            """;

    /** What notes a time and is no log, with the reason: it says how something stands, not what anybody has done. */
    private static final Map<String, String> NO_LOG = Map.ofEntries(
            entry("evidence.deletion_record", "the last deletion of a log, each time in place of the one before"),
            entry("library.example", "since when an example stands as it stands, without a person"),
            entry("library.former_version", "since when an example stood as it stood, without a person"),
            entry("models.connection", "since when a connection stands as it stands, without a person"),
            entry("people.deputy", "from when until when somebody stands in"),
            entry("people.function_link", "until when a link is valid"),
            entry("people.municipality", "since when the town is there"),
            entry("people.passkey", "since when a key is there; never when it is used"),
            entry("people.setup_link", "until when a link is valid"),
            entry("public.flyway_schema_history", "when the program was installed or renewed"),
            entry("register.council_note", "the last change, read by the staff council alone"),
            entry("register.field_of_use", "when it is to be looked at again"),
            entry("register.tool", "when its contract ends"));

    private final RunningTown town = RunningTown.get();
    private final KnownAboutMe known = town.bean(KnownAboutMe.class);
    private final Database database = town.bean(Database.class);
    private final Texts texts = town.bean(Texts.class);

    @Test
    void everyTableThatRefersToAPersonIsDescribed() throws SQLException {
        assertThat(described()).containsAll(asOwner(ABOUT_A_PERSON));
    }

    @Test
    void everythingDescribedHasItsWords() {
        for (PersonalSubject subject : known.described()) {
            String deletion = subject.deletedAt() == null ? "own.keep." : "own.delete.";
            assertThat(texts.has(deletion + subject.key())).as(subject.key()).isTrue();
            for (PersonalTable table : subject.tables()) {
                assertThat(texts.has("own.table." + table.name()))
                        .as(table.name())
                        .isTrue();
            }
        }
    }

    @Test
    void whatBelongsToALogStandsInTheListOfTablesOfThatLog() throws SQLException {
        KeptLogs kept = town.bean(KeptLogs.class);
        Set<String> tables = asOwner("select schemaname || '.' || tablename from pg_tables");
        for (PersonalSubject subject : known.described()) {
            String log = subject.log();
            if (log != null) {
                assertThat(kept.tables(log))
                        .as(log)
                        .containsAll(subject.tables().stream()
                                .map(PersonalTable::name)
                                .toList());
                assertThat(tables).containsAll(kept.tables(log));
            }
        }
    }

    @Test
    void whatNotesATimeIsALogOfTheListOrKeepsNoPast() throws SQLException {
        KeptLogs kept = town.bean(KeptLogs.class);
        Set<String> noting = asOwner(NOTES_A_TIME);
        for (int log = 1; log <= 10; log++) {
            noting.removeAll(kept.tables("L" + log));
        }
        assertThat(noting).containsExactlyInAnyOrderElementsOf(NO_LOG.keySet());
    }

    private Set<String> described() {
        return known.described().stream()
                .flatMap(subject -> subject.tables().stream())
                .map(PersonalTable::name)
                .collect(Collectors.toSet());
    }

    private Set<String> asOwner(String query) throws SQLException {
        Set<String> found = new TreeSet<>();
        try (Connection owner = DriverManager.getConnection(
                        database.url(),
                        database.owner().name(),
                        database.owner().password());
                Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                found.add(row.getString(1));
            }
        }
        return found;
    }
}
