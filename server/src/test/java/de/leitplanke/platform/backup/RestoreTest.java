package de.leitplanke.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.leitplanke.platform.database.PlainServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups of the running town in other databases. */
class RestoreTest {

    @TempDir
    private static Path folder;

    private static Path backup;
    private static Manifest manifest;

    @TempDir
    private Path place;

    @BeforeAll
    static void write() throws Exception {
        backup = folder.resolve("stadt.zip");
        manifest = BackupFileTest.town().write(backup);
    }

    @Test
    void everyRowComesBackAndASecondTownDoesNotFitIn() throws Exception {
        BackupFileTest.copyKey(place);
        TownRestore.Done done = new TownRestore(Map.of(), place).read(backup);
        assertThat(done.sealed()).isTrue();
        assertThat(done.deletedAgain()).isZero();

        Manifest again = new TownBackup(Map.of(), place, Clock.systemUTC()).write(place.resolve("zweite.zip"));
        assertThat(again.tables()).isEqualTo(manifest.tables());
        assertThat(again.sequences()).isEqualTo(manifest.sequences());

        BackupRefusal refusal =
                catchThrowableOfType(BackupRefusal.class, () -> new TownRestore(Map.of(), place).read(backup));
        assertThat(refusal.text()).contains("schon eine Stadt");
    }

    @Test
    void runningTownIsNotOverwritten() {
        BackupRefusal refusal = catchThrowableOfType(
                BackupRefusal.class, () -> new TownRestore(Map.of(), BackupFileTest.dataOfTheTown()).read(backup));
        assertThat(refusal.text()).contains("wird schon benutzt");
    }

    @Test
    void databaseThatTheTownOperatesItselfTakesItToo() throws Exception {
        try (PlainServer server = PlainServer.start(Files.createDirectories(place.resolve("server")))) {
            BackupFileTest.copyKey(place);
            new TownRestore(server.environment(), place).read(backup);

            Manifest again =
                    new TownBackup(server.environment(), place, Clock.systemUTC()).write(place.resolve("zweite.zip"));
            assertThat(again.tables()).as("%s", server).isEqualTo(manifest.tables());
            assertThat(again.sequences()).isEqualTo(manifest.sequences());
        }
    }

    @Test
    void restoreThatFailsHalfWayLeavesNothingAndCanBeRepeated() throws Exception {
        Path contradictory = new Repacked(backup)
                .change("data/people.person.copy", everybody -> "")
                .withNewHashes()
                .to(place.resolve("a.zip"));
        BackupRefusal refusal =
                catchThrowableOfType(BackupRefusal.class, () -> new TownRestore(Map.of(), place).read(contradictory));
        assertThat(refusal.text())
                .contains("nicht angenommen")
                .contains("23503")
                .contains("Es wurde nichts eingespielt");

        assertThat(new TownRestore(Map.of(), place).read(backup).sealed()).isFalse();
    }

    @Test
    void backupOfANewerVersionIsRefused() throws Exception {
        Path newer = new Repacked(backup)
                .manifest(old -> new Manifest(
                        old.format(),
                        old.formatVersion(),
                        "9.0.0",
                        "9999",
                        old.postgresql(),
                        old.taken(),
                        old.tables(),
                        old.sequences()))
                .to(place.resolve("a.zip"));
        BackupRefusal refusal =
                catchThrowableOfType(BackupRefusal.class, () -> new TownRestore(Map.of(), place).read(newer));
        assertThat(refusal.text()).contains("neueren Fassung");
    }
}
