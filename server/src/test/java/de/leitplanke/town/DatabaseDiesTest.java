package de.leitplanke.town;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The server of the database ends in the middle of somebody's work. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DatabaseDiesTest {

    private static final String SAVED = "Bitte um Auskunft zur Sperrung der Brücke.";
    private static final String LATER = "Die Brücke wird seit Montag geprüft, \"Umleitung\" <ausgeschildert>.";

    private OwnTown town;
    private Visitor clerk;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        town = OwnTown.start(folder);
        clerk = Visitor.signedIn(town.url(), "sachbearbeitung");
    }

    @AfterAll
    void stop() {
        town.close();
    }

    @Test
    void textOfARefusedFormIsGivenBackAndWorkGoesOnOnceTheDatabaseIsBack() throws Exception {
        String assignment = begun();
        String csrf = clerk.csrf();
        Path settings = town.cluster().resolve("postgresql.conf");
        Path aside = town.cluster().resolve("aside.conf");
        Files.move(settings, aside);
        town.killDatabase();

        Visitor.Reply refused = clerk.post(assignment + "/auftrag", Map.of("wert.nachricht", LATER), csrf);
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.words())
                .contains("Leitplanke ist gerade nicht erreichbar")
                .contains("Ihr Text ist nicht verloren")
                .contains("Warten Sie eine Minute")
                .contains(LATER)
                .doesNotContain("wieder anmelden");
        assertThat(refused.text()).doesNotContain(csrf).doesNotContain("Exception");

        Files.move(aside, settings);
        awaitDatabase();
        assertThat(clerk.get(assignment).words()).contains(SAVED).doesNotContain("Umleitung");
        assertThat(clerk.post(assignment + "/auftrag", Map.of("wert.nachricht", LATER), csrf)
                        .path())
                .endsWith("/senden");
        assertThat(clerk.get(assignment).words()).contains(LATER);
    }

    @Test
    void databaseComesBackByItselfEveryTime() throws Exception {
        String assignment = begun();
        for (String text : new String[] {"Erster Stand.", "Zweiter Stand.", "Dritter Stand."}) {
            long before = town.databaseProcess();
            town.killDatabase();
            awaitDatabase();
            assertThat(town.databaseProcess()).isNotEqualTo(before);
            assertThat(clerk.post(assignment + "/auftrag", Map.of("wert.nachricht", text, "speichern", "1"))
                            .status())
                    .isEqualTo(200);
            assertThat(clerk.get(assignment).words()).contains(text);
        }
        assertThat(town.said()).anyMatch(line -> line.contains("Die mitgebrachte Datenbank läuft wieder."));
    }

    private String begun() {
        String assignment = clerk.begin("antwort-beschwerde");
        clerk.post(assignment + "/auftrag", Map.of("wert.nachricht", SAVED, "speichern", "1"));
        assertThat(clerk.get(assignment).words()).contains(SAVED);
        return assignment;
    }

    private void awaitDatabase() {
        OwnTown.await("the database is back", () -> clerk.get("/arbeitsplatz").status() == 200);
    }
}
