package de.leitplanke.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProtectedDatabaseTest {

    private Database database;

    @BeforeAll
    void start(@TempDir Path directory) throws Exception {
        database = Databases.start(directory);
    }

    @AfterAll
    void close() {
        database.close();
    }

    @Test
    void commitsAreWrittenToDiskAndOnlyLoopbackIsServed() throws Exception {
        assertThat(Databases.column(database, """
                        select name || '=' || setting from pg_settings
                        where name in ('fsync', 'synchronous_commit', 'full_page_writes', 'listen_addresses',
                          'password_encryption', 'data_checksums')
                        """))
                .containsExactlyInAnyOrder(
                        "fsync=on",
                        "synchronous_commit=on",
                        "full_page_writes=on",
                        "listen_addresses=127.0.0.1",
                        "password_encryption=scram-sha-256",
                        "data_checksums=on");
    }

    @Test
    void wordsAreSortedAsInAGermanDictionary() throws Exception {
        assertThat(Databases.column(
                        database,
                        "select word from unnest(array['Zebra', 'Ärger', 'Apfel', 'arg']) word order by word"))
                .containsExactly("Apfel", "arg", "Ärger", "Zebra");
    }

    @Test
    void applicationIsNeitherOwnerNorAbleToBypassRowSecurity() throws Exception {
        Databases.execute(database, "create table secret (text text)");
        try (Connection connection = Connections.open(database.url(), database.application());
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("select * from secret"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
            AccountRules.checkApplication(connection, database.application());
        }
    }

    @Test
    void superuserCannotLogIn() throws Exception {
        assertThatThrownBy(() -> Connections.open(database.url(), new DatabaseAccount("postgres", "")))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("pg_hba.conf");
    }
}
