package de.leitplanke.town;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The disk of the data folder fills up in the middle of somebody's work. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FullDiskTest {

    private static final int MEGABYTES = 200;

    private static final String SAVED = "Bitte um Auskunft zur Sperrung der Brücke.";
    private static final String LONG = "Die Brücke wird seit Montag geprüft. ".repeat(5_000);
    private static final String SHORT = "Die Umleitung ist ausgeschildert.";

    private SmallDisk disk;
    private OwnTown town;
    private Visitor clerk;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        disk = SmallDisk.mount(folder, MEGABYTES);
        town = OwnTown.start(disk.folder());
        clerk = Visitor.signedIn(town.url(), "sachbearbeitung");
    }

    @AfterAll
    void stop() throws Exception {
        if (disk != null) {
            disk.free();
            if (town != null) {
                town.close();
            }
            disk.close();
        }
    }

    @Test
    void textThatFindsNoSpaceIsGivenBackAndNothingIsHalfSaved() throws Exception {
        String assignment = begun();
        String csrf = clerk.csrf();
        disk.fill();

        Visitor.Reply refused = clerk.post(assignment + "/auftrag", Map.of("wert.nachricht", LONG), csrf);
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.words())
                .contains("Der Speicherplatz auf dem Server ist voll")
                .contains("Sagen Sie der IT")
                .contains("Ihr Text ist nicht verloren")
                .contains(LONG);
        assertThat(clerk.get(assignment).words()).contains(SAVED);

        disk.free();
        assertThat(clerk.post(assignment + "/auftrag", Map.of("wert.nachricht", LONG), csrf)
                        .path())
                .endsWith("/senden");
        assertThat(clerk.get(assignment).words()).contains(LONG);
    }

    /** PostgreSQL ends itself when its log of changes finds no space, and cannot start again before there is some. */
    @Test
    void databaseThatEndedForLackOfSpaceComesBackOnceThereIsSome() throws Exception {
        String assignment = begun();
        String csrf = clerk.csrf();
        long before = town.databaseProcess();
        // connected before the disk is full; afterwards not even a connection finds space
        try (Connection owner = owner()) {
            disk.fill();
            assertThatThrownBy(() -> fillLogOfChanges(owner)).isInstanceOf(SQLException.class);
        }
        ProcessHandle.of(before).ifPresent(server -> server.onExit().join());

        Visitor.Reply refused = clerk.post(assignment + "/auftrag", Map.of("wert.nachricht", SHORT), csrf);
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.words()).contains("Ihr Text ist nicht verloren").contains(SHORT);
        Visitor stranger = new Visitor(town.url());
        Visitor.Reply signIn = stranger.post("/anmelden", Map.of("name", "ki", "kennwort", "musterberg-demo"), csrf);
        assertThat(signIn.status()).isEqualTo(503);
        assertThat(signIn.text()).contains("nicht erreichbar").doesNotContain("musterberg-demo");

        disk.free();
        OwnTown.await("the database is back", () -> clerk.get("/arbeitsplatz").status() == 200);
        assertThat(clerk.get(assignment).words()).contains(SAVED);
        assertThat(clerk.post(assignment + "/auftrag", Map.of("wert.nachricht", SHORT), csrf)
                        .path())
                .endsWith("/senden");
        assertThat(Visitor.signedIn(town.url(), "ki").get("/arbeitsplatz").path())
                .isEqualTo("/arbeitsplatz");
    }

    private String begun() {
        String assignment = clerk.begin("antwort-beschwerde");
        clerk.post(assignment + "/auftrag", Map.of("wert.nachricht", SAVED, "speichern", "1"));
        return assignment;
    }

    private static void fillLogOfChanges(Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            while (true) {
                statement.execute("select pg_logical_emit_message(true, 'filler', repeat('x', 1000000))");
            }
        }
    }

    private Connection owner() throws SQLException, IOException {
        Properties passwords = new Properties();
        try (Reader file = Files.newBufferedReader(disk.folder().resolve("database/passwords"))) {
            passwords.load(file);
        }
        int port = Integer.parseInt(Files.readAllLines(town.cluster().resolve("postmaster.pid"))
                .get(3)
                .strip());
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/leitplanke",
                "leitplanke_owner",
                passwords.getProperty("owner"));
    }
}
