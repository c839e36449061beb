package de.leitplanke.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamagedDataDirectoryTest {

    @TempDir
    Path directory;

    private Path cluster;

    @BeforeEach
    void fill() throws Exception {
        Databases.start(directory).close();
        cluster = Cluster.directoryIn(directory.toRealPath());
    }

    @Test
    void damagedControlFileIsNamedWithTheLog() throws Exception {
        Files.write(cluster.resolve("global/pg_control"), new byte[8192]);
        assertThat(refusal())
                .contains("startet nicht")
                .contains("Sicherung")
                .contains(cluster.toString())
                .contains("server.log")
                .contains("FATAL:");
    }

    @Test
    void directoryWithoutVersionIsNoDatabase() throws Exception {
        Files.delete(cluster.resolve("PG_VERSION"));
        assertThat(refusal()).contains("keine lesbare Datenbank").contains(cluster.toString());
    }

    @Test
    void databaseOfAnotherMajorVersionIsRefusedWithBothVersions() throws Exception {
        Files.writeString(cluster.resolve("PG_VERSION"), "12\n");
        assertThat(refusal()).contains("PostgreSQL 12").contains("PostgreSQL 18");
    }

    @Test
    void lostPasswordsAreNamed() throws Exception {
        Files.delete(Passwords.fileIn(directory));
        assertThat(refusal()).contains("Kennwörter").contains("passwords");
    }

    @Test
    void fileInPlaceOfTheDirectoryIsNamed() throws Exception {
        Path file = Files.writeString(directory.resolve("file"), "");
        assertThat(Databases.refusal(CarriedDatabase.start(file, Databases.options())))
                .contains("lässt sich nicht benutzen")
                .contains(file.toString());
    }

    @Test
    void refusedStartLeavesTheDirectoryUnlocked() throws Exception {
        byte[] passwords = Files.readAllBytes(Passwords.fileIn(directory));
        Files.delete(Passwords.fileIn(directory));
        assertThat(refusal()).contains("Kennwörter");
        Files.write(Passwords.fileIn(directory), passwords);
        try (Database database = Databases.start(directory)) {
            assertThat(Databases.column(database, "select 1")).containsExactly("1");
        }
    }

    private String refusal() throws Exception {
        return Databases.refusal(CarriedDatabase.start(directory, Databases.options()));
    }
}
