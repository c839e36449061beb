package de.leitplanke.town;

import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.evidence.LogNight;
import de.leitplanke.ledger.export.ExportReport;
import de.leitplanke.ledger.export.ExportVerifier;
import de.leitplanke.platform.database.PlainServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A town is backed up while it runs and goes on somewhere else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RestoredTownTest {

    private static final String KEPT = "Bitte um Auskunft zur Sperrung der Brücke.";
    private static final String GONE = "Diese Anfrage hat sich erledigt.";

    private final RunningTown town = RunningTown.get();
    private final Visitor clerk = Visitor.signedIn(town.url(), "sachbearbeitung");

    private Path folder;
    private Path backup;
    private String kept;
    private String gone;

    @BeforeAll
    void backUpAndGoOnWorking(@TempDir Path temporary) throws Exception {
        folder = temporary;
        backup = folder.resolve("stadt.zip");
        kept = begun(KEPT);
        gone = begun(GONE);
        LogNight.passes(town);
        TownCommand.Result saved = TownCommand.run(
                Map.of(), TownCommand.BACKUP, backup, town.data().toAbsolutePath());
        assertThat(saved.status()).as(saved.output()).isZero();
        assertThat(saved.output())
                .contains("Nicht enthalten sind die Schlüssel")
                .contains("master.key")
                .contains("ledger.key");
        clerk.post(gone + "/loeschen", Map.of());
    }

    @Test
    void townGoesOnWithItsContentsItsLogAndWithoutWhatWasDeleted() throws Exception {
        Path data = withKeys("ganz");
        TownCommand.Result restored = TownCommand.run(Map.of(), TownCommand.RESTORE, backup, data);
        assertThat(restored.status()).as(restored.output()).isZero();
        assertThat(restored.output())
                .contains("nach der Sicherung gelöscht worden war: 1.")
                .doesNotContain("Hauptschlüssel");
        try (OwnTown again = OwnTown.start(data)) {
            assertGoesOn(again);
            assertThat(new Visitor(again.url()).get("/profil").path()).isEqualTo("/anmelden");
        }
    }

    @Test
    void townMovesToADatabaseOfItsOwnAndWithoutItsKeyOpensEverythingButContents() throws Exception {
        Path data = Files.createDirectories(folder.resolve("eigen"));
        try (PlainServer server = PlainServer.start(folder.resolve("server"))) {
            TownCommand.Result restored = TownCommand.run(server.environment(), TownCommand.RESTORE, backup, data);
            assertThat(restored.status()).as(restored.output()).isZero();
            assertThat(restored.output())
                    .contains("Der Hauptschlüssel fehlt")
                    .contains("Inhalte von Aufträgen")
                    .contains("lässt sich ohne ihn nicht beweisen");
            try (OwnTown again = OwnTown.with(data, server.environment())) {
                Visitor reader = Visitor.signedIn(again.url(), "sachbearbeitung");
                assertThat(reader.get("/vereinbarung").status()).isEqualTo(200);
                assertThat(reader.get("/register").status()).isEqualTo(200);
                assertThat(reader.get(kept).words()).doesNotContain(KEPT);
                TownCommand.Result saved =
                        TownCommand.run(server.environment(), TownCommand.BACKUP, folder.resolve("eigen.zip"), data);
                assertThat(saved.status()).as(saved.output()).isZero();
                TownCommand.Result running =
                        TownCommand.run(server.environment(), TownCommand.RESTORE, folder.resolve("eigen.zip"), data);
                assertThat(running.status()).isEqualTo(1);
                assertThat(running.output()).contains("arbeitet noch ein Server");
            }
            assertThat(data.resolve("database")).doesNotExist();
        }
    }

    private void assertGoesOn(OwnTown again) throws Exception {
        Visitor reader = Visitor.signedIn(again.url(), "sachbearbeitung");
        assertThat(reader.get(kept).words()).contains(KEPT);
        assertThat(reader.get(gone).status()).isEqualTo(404);
        Visitor council = Visitor.signedIn(again.url(), "personalrat");
        Path export = folder.resolve("nachweis.zip");
        assertThat(council.save("/nachweis/auszug.zip", export)).isEqualTo(200);
        ExportReport report = ExportVerifier.verify(export, null, false);
        assertThat(report.isRight()).as("%s", report).isTrue();
        assertThat(report.size()).isGreaterThanOrEqualTo(2);
    }

    /** A new folder with the keys and what lies beside them, as the town keeps them apart from the backup. */
    private Path withKeys(String name) throws Exception {
        Path keys = Files.createDirectories(folder.resolve(name).resolve("keys"));
        for (String file : new String[] {"master.key", "ledger.key", "erased.list"}) {
            Files.copy(town.data().resolve("keys").resolve(file), keys.resolve(file));
        }
        return folder.resolve(name);
    }

    private String begun(String text) {
        String assignment = clerk.begin("antwort-beschwerde");
        clerk.post(assignment + "/auftrag", Map.of("wert.nachricht", text, "speichern", "1"));
        assertThat(clerk.get(assignment).words()).contains(text);
        return assignment;
    }
}
