package de.leitplanke.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Root may start the database in two ways; both must cope with a directory that only root may enter. */
class AccountModeTest {

    @TempDir
    Path temporary;

    private Path directory;

    @BeforeEach
    void onlyRootMayEnter() throws Exception {
        directory = temporary.resolve("a clone");
        assumeThat(Owner.ofThisProcess()).as("user id").isZero();
        Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwx------"));
    }

    @AfterEach
    void removeThePlaceOutside() throws Exception {
        Path pointer = directory.resolve("place");
        if (Files.exists(pointer)) {
            PrivateFiles.delete(Path.of(Files.readString(pointer).strip()));
        }
    }

    @Test
    void accountGetsAPlaceItCanReachAndFindsItAgain() throws Exception {
        RunAs account = Identities.account();
        try (Database database = Databases.started(CarriedDatabase.start(directory, Databases.options(account)))) {
            Databases.execute(database, "create table note as select 'kept' as text");
        }
        Path place = Path.of(Files.readString(directory.resolve("place")).strip());
        assertThat(Owner.of(Cluster.directoryIn(place))).isEqualTo(account.fileOwner());
        assertThat(Cluster.directoryIn(directory)).doesNotExist();
        try (Database database = Databases.started(CarriedDatabase.start(directory, Databases.options(account)))) {
            assertThat(Databases.column(database, "select text from note")).containsExactly("kept");
        }
    }

    @Test
    void accountUsesTheDataDirectoryWhereItCanReachIt() throws Exception {
        Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwxr-xr-x"));
        RunAs account = Identities.account();
        try (Database database = Databases.started(CarriedDatabase.start(directory, Databases.options(account)))) {
            assertThat(Databases.column(database, "select 1")).containsExactly("1");
        }
        assertThat(Owner.of(Cluster.directoryIn(directory))).isEqualTo(account.fileOwner());
    }

    @Test
    void clusterOfTheOtherModeIsTakenOver() throws Exception {
        RunAs account = Identities.account();
        try (Database database = Databases.started(CarriedDatabase.start(directory, Databases.options(account)))) {
            Databases.execute(database, "create table note as select 'kept' as text");
        }
        try (Database database = Databases.start(directory)) {
            assertThat(Databases.column(database, "select text from note")).containsExactly("kept");
        }
        try (Database database = Databases.started(CarriedDatabase.start(directory, Databases.options(account)))) {
            assertThat(Databases.column(database, "select text from note")).containsExactly("kept");
        }
    }

    @Test
    void usualModeWorksBelowADirectoryThatOnlyRootMayEnter() throws Exception {
        try (Database database = Databases.start(directory)) {
            assertThat(Databases.column(database, "select 1")).containsExactly("1");
        }
    }
}
