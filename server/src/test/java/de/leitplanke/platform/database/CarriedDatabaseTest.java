package de.leitplanke.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CarriedDatabaseTest {

    @TempDir
    Path directory;

    @Test
    void rowsSurviveAnOrderlyRestart() throws Exception {
        try (Database database = Databases.start(directory)) {
            Databases.execute(database, "create table note (text text)");
            Databases.execute(database, "insert into note values ('Grüße')");
        }
        try (Database database = Databases.start(directory)) {
            assertThat(Databases.column(database, "select text from note")).containsExactly("Grüße");
        }
    }

    @Test
    void pathWithBlanksUmlautsAndQuotesWorks() throws Exception {
        try (Database database = Databases.start(directory.resolve("Stadt \"Müster $HOME\" `x` 'y'"))) {
            assertThat(Databases.column(database, "select 1")).containsExactly("1");
        }
    }

    @Test
    void passwordsAreForTheirOwnerOnlyAndDifferPerDirectory() throws Exception {
        try (Database one = Databases.start(directory.resolve("one"));
                Database other = Databases.start(directory.resolve("other"))) {
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(Passwords.fileIn(directory.resolve("one")))))
                    .isEqualTo("rw-------");
            assertThat(one.owner()).isNotEqualTo(other.owner());
            assertThat(one.owner().toString()).doesNotContain(one.owner().password());
        }
    }

    @Test
    void secondStartInTheSameProgramIsRefusedAndTheFirstStaysLocked() throws Exception {
        CarriedOptions options = Databases.options();
        try (Database database = Databases.start(directory)) {
            assertThat(Databases.refusal(CarriedDatabase.start(directory, options)))
                    .contains("wird schon benutzt");
            assertThat(Databases.refusal(CarriedDatabase.start(directory, options)))
                    .contains("wird schon benutzt");
            assertThat(Databases.column(database, "select 1")).containsExactly("1");
        }
    }

    @Test
    void portThatIsTakenInBetweenIsReplacedByAnother() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int free = CarriedOptions.freePort();
            Iterator<Integer> ports = List.of(taken.getLocalPort(), free).iterator();
            CarriedOptions usual = Databases.options();
            CarriedOptions options = new CarriedOptions(usual.cache(), usual.runAs(), ports::next);
            try (Database database = Databases.started(CarriedDatabase.start(directory, options))) {
                assertThat(database.url()).contains(":" + free + "/");
            }
        }
    }

    @Test
    void processIdThatNowBelongsToSomebodyElseDoesNotHinderTheStart() throws Exception {
        Databases.start(directory).close();
        Path cluster = Cluster.directoryIn(directory);
        Files.writeString(
                PostmasterFile.in(cluster),
                ProcessHandle.current().pid() + "\n" + cluster + "\n1\n5432\n\n127.0.0.1\n\nready\n");
        try (Database database = Databases.start(directory)) {
            assertThat(Databases.column(database, "select 1")).containsExactly("1");
        }
    }

    @Test
    void halfMadeClusterOfAKilledFirstStartIsLeftBehindAndReplaced() throws Exception {
        Files.writeString(
                Files.createDirectories(directory.resolve("cluster-draft-1")).resolve("PG_VERSION"), "18");
        try (Database database = Databases.start(directory)) {
            assertThat(Databases.column(database, "select 1")).containsExactly("1");
        }
        assertThat(directory.resolve("cluster-draft-1")).doesNotExist();
    }

    @Test
    void startsAtTheSameTimeShareOneCopyOfThePrograms() throws Exception {
        RunAs runAs = Identities.detect();
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Path> roots = IntStream.range(0, 2)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> unpack(runAs), threads))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
            assertThat(roots.get(0)).isEqualTo(roots.get(1));
            assertThat(directory).isDirectoryContaining(path -> path.equals(roots.get(0)));
            assertThat(directory.toFile().list()).hasSize(1);
        }
    }

    private Path unpack(RunAs runAs) {
        try {
            return Binaries.unpack(List.of(directory), runAs).root();
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }
}
