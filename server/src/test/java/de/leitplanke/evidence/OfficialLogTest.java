package de.leitplanke.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.ledger.Checkpoint;
import de.leitplanke.ledger.MerkleProofs;
import de.leitplanke.ledger.SignatureType;
import de.leitplanke.ledger.SignedNote;
import de.leitplanke.ledger.SigningKey;
import de.leitplanke.ledger.Update;
import de.leitplanke.ledger.export.Defect;
import de.leitplanke.ledger.export.ExportReport;
import de.leitplanke.ledger.export.ExportVerifier;
import de.leitplanke.people.TownOfThisInstallation;
import de.leitplanke.platform.database.Database;
import de.leitplanke.platform.tenancy.CurrentMunicipality;
import de.leitplanke.platform.tenancy.MunicipalityId;
import de.leitplanke.town.RunningTown;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.support.TransactionTemplate;

/** The log of official acts on the running town: taken up at night, signed along by the witness, checked offline. */
class OfficialLogTest {

    @TempDir
    private Path folder;

    private final RunningTown town = RunningTown.get();
    private final OfficialLog log = town.bean(OfficialLog.class);
    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeEach
    void yesterdaysActsAreTakenUp() {
        LogNight.passes(town);
    }

    @Test
    void exportOfTheLogProvesItselfWithoutThePlatform() throws Exception {
        ExportReport report = ExportVerifier.verify(export(), null, false);
        assertThat(report.isRight()).as("%s", report).isTrue();
    }

    @Test
    void newCheckpointContinuesEveryEarlierOne() throws Exception {
        SignedNote before = SignedNote.parse(get("/ledger/checkpoint").body());
        yesterdaysActsAreTakenUp();
        Checkpoint old = Checkpoint.parse(before.text());
        Update update = Update.parse(
                get("/ledger/consistency?from=" + old.head().size()).body());
        Checkpoint now = Checkpoint.parse(update.checkpoint().text());
        assertThat(now.head().size()).isEqualTo(old.head().size() + 2);
        assertThat(CurrentMunicipality.call(
                                town(),
                                () -> new MerkleProofs(town.bean(LogStore.class))
                                        .consistency(
                                                old.head().size(), now.head().size()))
                        .holds(old.head().root(), now.head().root()))
                .isTrue();
        assertThat(get("/ledger/consistency?from=999999").statusCode()).isEqualTo(400);
    }

    @Test
    void signatureOfTheCouncilsWitnessIsTakenAndAStrangersIsNot() throws Exception {
        SigningKey witness =
                SigningKey.generate("musterberg.de/personalrat", SignatureType.COSIGNATURE, new SecureRandom());
        SigningKey stranger =
                SigningKey.generate("musterberg.de/personalrat", SignatureType.COSIGNATURE, new SecureRandom());
        CurrentMunicipality.call(town(), () -> log.register(witness.verifier().toString()));
        SignedNote note = SignedNote.parse(get("/ledger/checkpoint").body());

        assertThat(post(note.with(stranger.cosign(note.text(), Instant.now())).toString()))
                .isEqualTo(403);
        assertThat(post("kein Prüfpunkt")).isEqualTo(403);
        assertThat(post(note.with(witness.cosign(note.text(), Instant.now())).toString()))
                .isEqualTo(204);
        assertThat(get("/nachweis").body()).contains("Der Personalrat hat diesen Stand mitgezeichnet.");
        assertThat(ExportVerifier.verify(export(), null, true).isRight()).isTrue();
    }

    @Test
    void whoeverChangesAnActInTheDatabaseIsNamedByTheVerifier() throws Exception {
        change("Einsatzfeld Probe", "Einsatzfeld Fälschung");
        try {
            ExportReport report = ExportVerifier.verify(export(), null, false);
            assertThat(report.isRight()).isFalse();
            assertThat(report.defects()).extracting(Defect::line).anyMatch(line -> line.contains("Fälschung"));
        } finally {
            change("Einsatzfeld Fälschung", "Einsatzfeld Probe");
        }
    }

    @Test
    void actOfTodayWaitsForTheNightSoThatItsHourIsNotKnown() {
        OfficialActs acts = town.bean(OfficialActs.class);
        long before = CurrentMunicipality.call(
                town(), () -> log.latest().orElseThrow().size());
        inTown(() -> acts.record(ActKind.PUBLICATION, "Probe von heute", Map.of()));
        CurrentMunicipality.run(town(), log::takeUp);
        assertThat(CurrentMunicipality.call(
                        town(), () -> log.latest().orElseThrow().size()))
                .isEqualTo(before);
    }

    private Path export() throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        CurrentMunicipality.<Object, IOException>call(town(), () -> {
            log.export(zip);
            return zip;
        });
        return Files.write(folder.resolve("nachweis.zip"), zip.toByteArray());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create(town.url() + path)).build(), BodyHandlers.ofString());
    }

    private int post(String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(town.url() + "/ledger/cosignature"))
                .POST(BodyPublishers.ofString(body))
                .build();
        return http.send(request, BodyHandlers.ofString()).statusCode();
    }

    /** As somebody with the rights of the owner of the database could. */
    private void change(String subject, String other) throws SQLException {
        Database database = town.bean(Database.class);
        try (Connection owner = DriverManager.getConnection(
                        database.url(),
                        database.owner().name(),
                        database.owner().password());
                Statement statement = owner.createStatement()) {
            statement.execute("select set_config('app.municipality', '" + town().value() + "', false)");
            statement.executeUpdate("update evidence.official_act set subject = '" + other + "' where id = (select id "
                    + "from evidence.official_act where subject = '" + subject + "' order by id limit 1)");
        }
    }

    private void inTown(Runnable work) {
        CurrentMunicipality.run(
                town(), () -> town.bean(TransactionTemplate.class).executeWithoutResult(status -> work.run()));
    }

    private MunicipalityId town() {
        return town.bean(TownOfThisInstallation.class).get().id();
    }
}
