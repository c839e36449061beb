package de.leitplanke.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledWhileWritingTest {

    private static final int ROUNDS = Boolean.getBoolean("leitplanke.long") ? 50 : 5;

    @TempDir
    Path directory;

    @Test
    void noAcknowledgedRowIsLostWhenApplicationAndServerAreKilled() throws Exception {
        Random random = new Random(20260101);
        Set<Long> acknowledged = new HashSet<>();
        for (int round = 0; round < ROUNDS; round++) {
            WriterProcess writer = WriterProcess.start(directory);
            writer.awaitRows(50 + random.nextInt(450));
            writer.killTree();
            acknowledged.addAll(writer.acknowledged());
            try (Database database = Databases.start(directory)) {
                assertThat(rows(database)).containsAll(acknowledged);
            }
        }
    }

    @Test
    void serverThatOutlivedItsApplicationIsAdopted() throws Exception {
        WriterProcess writer = WriterProcess.start(directory);
        writer.awaitRows(50);
        long server = server();
        writer.kill();
        assertThat(ProcessHandle.of(server)).isPresent();
        try (Database database = Databases.start(directory)) {
            assertThat(server()).isEqualTo(server);
            assertThat(rows(database)).containsAll(writer.acknowledged());
        }
        assertThat(ProcessHandle.of(server)).isEmpty();
    }

    @Test
    void serverThatNoLongerAnswersIsReplaced() throws Exception {
        WriterProcess writer = WriterProcess.start(directory);
        writer.awaitRows(50);
        long server = server();
        writer.kill();
        Files.writeString(Passwords.fileIn(directory), "owner=other\napplication=other\n");
        String message = Databases.refusal(CarriedDatabase.start(directory, Databases.options()));
        assertThat(message).contains("Kennwort").contains(directory.toRealPath().toString());
        assertThat(ProcessHandle.of(server)).isEmpty();
    }

    @Test
    void backendsThatOutlivedTheirPostmasterDoNotHinderTheNextStart() throws Exception {
        WriterProcess writer = WriterProcess.start(directory);
        writer.awaitRows(50);
        ProcessHandle.of(server()).orElseThrow().destroyForcibly();
        writer.kill();
        try (Database database = Databases.start(directory)) {
            assertThat(rows(database)).containsAll(writer.acknowledged());
        }
    }

    @Test
    void databaseInUseIsRefusedAndTheUserIsNamed() throws Exception {
        WriterProcess writer = WriterProcess.start(directory);
        writer.awaitRows(1);
        String message = Databases.refusal(CarriedDatabase.start(directory, Databases.options()));
        assertThat(message)
                .contains("wird schon benutzt")
                .contains("Prozess " + writer.pid())
                .contains(directory.toRealPath().toString());
        writer.terminate();
    }

    @Test
    void terminatedApplicationStopsTheServerInOrder() throws Exception {
        WriterProcess writer = WriterProcess.start(directory);
        writer.awaitRows(1);
        long server = server();
        writer.terminate();
        assertThat(ProcessHandle.of(server)).isEmpty();
        assertThat(directory.resolve("server.log")).content().contains("database system is shut down");
    }

    @Test
    void interruptOfTheTerminalDoesNotReachTheServer() throws Exception {
        WriterProcess writer = WriterProcess.start(directory);
        writer.awaitRows(1);
        assertThat(processGroup(server())).isEqualTo(server());
        assertThat(processGroup(writer.pid())).isNotEqualTo(server());
        writer.terminate();
    }

    private long server() throws Exception {
        return PostmasterFile.read(Cluster.directoryIn(directory)).orElseThrow().pid();
    }

    /** Fifth field of the kernel's line; the second one, in brackets, may contain blanks. */
    private static long processGroup(long pid) throws Exception {
        String line = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
        return Long.parseLong(line.substring(line.lastIndexOf(')') + 2).split(" ", -1)[2]);
    }

    private static List<Long> rows(Database database) throws Exception {
        return Databases.column(database, "select number from entry").stream()
                .map(Long::valueOf)
                .toList();
    }
}
