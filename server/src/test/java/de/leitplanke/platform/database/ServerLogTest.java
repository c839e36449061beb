package de.leitplanke.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.PGConnection;

class ServerLogTest {

    private static final String MARKER = "Geheimnis4711";

    @TempDir
    Path directory;

    @Test
    void failingStatementsLeaveNeitherTextNorValueInTheLog() throws Exception {
        try (Database database = Databases.start(directory)) {
            Databases.execute(database, "create table note (text text primary key, number int check (number > 0))");
            fails(database, "this is no statement " + MARKER);
            fails(database, "select '" + MARKER + "'::int");
            fails(database, "select * from " + MARKER);
            Databases.execute(database, "insert into note values ('" + MARKER + "', 1)");
            fails(database, "insert into note values ('" + MARKER + "', 1)");
            fails(database, "insert into note values ('" + MARKER + " again', -1)");
            fails(database, "do $$ begin raise exception '%', '" + MARKER + "'; end $$");
            fails(database, "do $$ begin raise warning '%', '" + MARKER + "'; perform 1 / 0; end $$");
            try (Connection connection = Databases.connect(database);
                    PreparedStatement statement = connection.prepareStatement("select ?::text::int")) {
                statement.setString(1, MARKER);
                assertThatThrownBy(statement::executeQuery).hasMessageContaining(MARKER);
            }
        }
        assertThat(directory.resolve("server.log")).content().doesNotContain(MARKER);
    }

    @Test
    void crashOfABackendIsRecordedWithoutItsStatementAndTheServerRecovers() throws Exception {
        try (Database database = Databases.start(directory)) {
            crashDuring(database, "select pg_sleep(60), '" + MARKER + "'");
            awaitRecovery(database);
            assertThat(directory.resolve("server.log"))
                    .content()
                    .contains("terminated by signal 9")
                    .doesNotContain(MARKER);
        }
    }

    @Test
    void logIsForItsOwnerOnly() throws Exception {
        Databases.start(directory).close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("server.log"))))
                .isEqualTo("rw-------");
    }

    private static void awaitRecovery(Database database) {
        while (!answers(database)) {
            Thread.onSpinWait();
        }
    }

    private static boolean answers(Database database) {
        try {
            return Databases.column(database, "select 1").equals(List.of("1"));
        } catch (SQLException stillRecovering) {
            return false;
        }
    }

    private static void fails(Database database, String sql) {
        assertThatThrownBy(() -> Databases.execute(database, sql)).isInstanceOf(SQLException.class);
    }

    private static void crashDuring(Database database, String sql) throws SQLException {
        try (Connection connection = Databases.connect(database);
                Statement statement = connection.createStatement()) {
            long backend = backendOf(connection);
            CompletableFuture<Void> execution = CompletableFuture.runAsync(() -> {
                try {
                    statement.execute(sql);
                } catch (SQLException theConnectionBreaks) {
                    throw new IllegalStateException(theConnectionBreaks);
                }
            });
            awaitActive(database, backend);
            ProcessHandle.of(backend).orElseThrow().destroyForcibly();
            assertThatThrownBy(execution::join).hasRootCauseInstanceOf(IOException.class);
        }
    }

    private static long backendOf(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getBackendPID();
    }

    private static void awaitActive(Database database, long backend) throws SQLException {
        String active = "select pid from pg_stat_activity where state = 'active' and pid = " + backend;
        while (Databases.column(database, active).isEmpty()) {
            Thread.onSpinWait();
        }
    }
}
