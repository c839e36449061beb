package de.leitplanke.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.leitplanke.town.RunningTown;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup of the running town, and files that are none. */
class BackupFileTest {

    private static final RunningTown TOWN = RunningTown.get();

    @TempDir
    private static Path folder;

    private static Path backup;
    private static Manifest manifest;

    @TempDir
    private Path place;

    @BeforeAll
    static void write() throws Exception {
        backup = folder.resolve("stadt.zip");
        manifest = town().write(backup);
    }

    @Test
    void backupOfTheRunningTownIsWholeAndForItsOwnerAlone() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)))
                .isEqualTo("rw-------");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(backup);
        }
        try (BackupArchive archive = BackupArchive.open(backup)) {
            assertThat(archive.manifest()).isEqualTo(manifest);
        }
        assertThat(manifest.rows()).isGreaterThan(100);
    }

    @Test
    void sessionsAndOneTimeLinksStayOut() {
        assertThat(manifest.tables())
                .extracting(Manifest.Rows::table)
                .contains("people.person", "evidence.official_act", "workspace.assignment")
                .doesNotContain(
                        "platform.spring_session",
                        "platform.spring_session_attributes",
                        "people.account_link",
                        "people.setup_link",
                        "people.function_link");
        assertThat(manifest.tables())
                .allSatisfy(table -> assertThat(table.columns()).doesNotContain("token_hash"));
    }

    @Test
    void noKeyGoesIntoTheBackup() throws Exception {
        String everything = new String(Files.readAllBytes(backup), StandardCharsets.ISO_8859_1);
        for (String key : List.of("master.key", "ledger.key")) {
            Path file = TOWN.data().resolve("keys").resolve(key);
            if (Files.exists(file)) {
                assertThat(everything)
                        .doesNotContain(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
    }

    @Test
    void existingFileIsNotOverwritten() throws Exception {
        byte[] before = Files.readAllBytes(backup);
        BackupRefusal refusal = catchThrowableOfType(BackupRefusal.class, () -> town().write(backup));
        assertThat(refusal.text()).contains("gibt es schon");
        assertThat(Files.readAllBytes(backup)).isEqualTo(before);
    }

    @Test
    void folderWithoutATownIsRefused() {
        TownBackup nobody = new TownBackup(Map.of(), place, Clock.systemUTC());
        BackupRefusal refusal =
                catchThrowableOfType(BackupRefusal.class, () -> nobody.write(place.resolve("stadt.zip")));
        assertThat(refusal.text()).contains("kein Hauptschlüssel");
    }

    @Test
    void fileThatIsNoBackupIsRefusedBeforeAnythingIsWritten() throws Exception {
        assertRefused(place.resolve("fehlt.zip"), "gibt es nicht");
        assertRefused(Files.write(place.resolve("leer.zip"), new byte[0]), "kein vollständiges ZIP-Archiv");
        assertRefused(Files.writeString(place.resolve("brief.zip"), "Sehr geehrte Frau Weber"), "ZIP-Archiv");
        assertRefused(new Repacked(backup).without(BackupFiles.MANIFEST).to(place.resolve("a.zip")), "keine Sicherung");
    }

    @Test
    void truncatedBackupIsRefusedWhereverItEnds() throws Exception {
        byte[] whole = Files.readAllBytes(backup);
        for (int part = 1; part < 10; part++) {
            Path file = Files.write(place.resolve(part + ".zip"), Arrays.copyOf(whole, whole.length * part / 10));
            assertRefused(file, "kein vollständiges ZIP-Archiv");
        }
    }

    @Test
    void changedRowIsRefusedAndItsTableNamed() throws Exception {
        Path file = new Repacked(backup)
                .change("data/people.person.copy", rows -> rows.replaceFirst("EMPLOYEE", "ADMIN"))
                .to(place.resolve("a.zip"));
        assertRefused(file, "„people.person“");
        assertRefused(new Repacked(backup).without("data/people.person.copy").to(place.resolve("b.zip")), "fehlt");
        assertRefused(
                new Repacked(backup).with("data/fremd.copy", "1\n").to(place.resolve("c.zip")), "nicht hineingehört");
    }

    @Test
    void backupWithNewHashesIsRefusedByTheSealOfTheMasterKey() throws Exception {
        Path file = new Repacked(backup)
                .change("data/people.person.copy", rows -> rows.replaceFirst("EMPLOYEE", "ADMIN"))
                .withNewHashes()
                .to(place.resolve("a.zip"));
        copyKey(place);
        assertRefused(file, "verändert, nachdem sie geschrieben war");
    }

    @Test
    void keyOfAnotherTownIsNamed() throws Exception {
        Files.createDirectories(place.resolve("keys"));
        Files.write(BackupSeal.masterKeyIn(place), new byte[32]);
        assertRefused(backup, "gehört nicht zu dieser Sicherung");
    }

    @Test
    void flippedBitIsEitherRefusedOrChangesNoRow() throws Exception {
        byte[] whole = Files.readAllBytes(backup);
        Random random = new Random(20261122);
        for (int i = 0; i < 60; i++) {
            byte[] changed = whole.clone();
            changed[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
            Path file = Files.write(place.resolve("a.zip"), changed);
            try (BackupArchive archive = BackupArchive.open(file)) {
                assertThat(archive.manifest().tables()).isEqualTo(manifest.tables());
            } catch (BackupRefusal refused) {
                assertThat(refused.text()).isNotBlank();
            }
        }
    }

    static TownBackup town() {
        return new TownBackup(Map.of(), TOWN.data(), Clock.systemUTC());
    }

    static Path dataOfTheTown() {
        return TOWN.data();
    }

    static void copyKey(Path data) throws Exception {
        Files.createDirectories(data.resolve("keys"));
        Files.copy(BackupSeal.masterKeyIn(TOWN.data()), BackupSeal.masterKeyIn(data));
    }

    private void assertRefused(Path file, String reason) throws Exception {
        BackupRefusal refusal =
                catchThrowableOfType(BackupRefusal.class, () -> new TownRestore(Map.of(), place).read(file));
        assertThat(refusal.text()).contains(reason);
        assertThat(place.resolve("database")).doesNotExist();
    }
}
