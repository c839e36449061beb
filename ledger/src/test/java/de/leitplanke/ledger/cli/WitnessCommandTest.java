package de.leitplanke.ledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.ledger.MalformedException;
import de.leitplanke.ledger.SignatureCheck;
import de.leitplanke.ledger.SignedNote;
import de.leitplanke.ledger.Update;
import de.leitplanke.ledger.VerifierKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WitnessCommandTest {

    private static final String PASSPHRASE = "drei Linden am Markt";

    @TempDir
    Path folder = Path.of("");

    private final Terminal terminal = new Terminal();
    private final TownLog log;
    private String council = "";

    WitnessCommandTest() throws IOException {
        log = new TownLog().append("a", "b", "c");
    }

    @BeforeEach
    void makeKey() {
        assertThat(terminal.run("witness", "init", "--key", file("pr.key"), "--name", "musterberg.example/personalrat"))
                .isZero();
        council = terminal.out().strip();
    }

    @AfterEach
    void stop() {
        log.close();
    }

    @Test
    void theKeyIsReadableForItsOwnerAlone() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("pr.key"))))
                .isEqualTo("rw-------");
        assertThat(council).startsWith("musterberg.example/personalrat+");
    }

    @Test
    void aKeyIsNeverOverwritten() throws IOException {
        String before = Files.readString(folder.resolve("pr.key"));

        assertThat(terminal.run("witness", "init", "--key", file("pr.key"), "--name", "anders"))
                .isEqualTo(2);
        assertThat(Files.readString(folder.resolve("pr.key"))).isEqualTo(before);
    }

    @Test
    void theFirstStateNeedsThePlatformsKeyAndTheNextDoNot() throws IOException, MalformedException {
        assertThat(sign(log.update(0))).isEqualTo(2);
        assertThat(terminal.err()).contains("--platform");
        assertThat(signFirst()).isZero();
        log.append("d", "e");
        Update update = log.update(3);
        assertThat(sign(update)).isZero();

        SignedNote note = SignedNote.parse(update.checkpoint() + terminal.out());
        assertThat(note.check(VerifierKey.parse(council)))
                .isEqualTo(new SignatureCheck.Witnessed(Instant.parse("2026-11-23T01:00:00Z")));
    }

    @Test
    void droppedLeavesAreRefusedAndTheStateStays() throws IOException {
        signFirst();
        String before = Files.readString(folder.resolve("stand"));

        assertThat(sign(log.startAnew().append("a", "b").update(2))).isEqualTo(1);

        assertThat(terminal.err()).contains("weniger Einträge");
        assertThat(terminal.out()).isEmpty();
        assertThat(Files.readString(folder.resolve("stand"))).isEqualTo(before);
    }

    @Test
    void aForkIsRefusedAndKeptAsEvidence() throws IOException {
        signFirst();
        Update fork = log.startAnew().append("a", "b", "anders").update(3);

        assertThat(sign(fork)).isEqualTo(1);

        assertThat(terminal.err()).contains("Frühere Einträge wurden geändert");
        assertThat(Files.readString(folder.resolve("stand.widerspruch.txt"))).isEqualTo(fork.toString());
    }

    @Test
    void anotherKeyIsRefused() throws IOException {
        signFirst();
        try (TownLog stranger = new TownLog().append("a", "b", "c")) {
            assertThat(sign(stranger.update(3))).isEqualTo(1);
            assertThat(terminal.err()).contains("nicht mit dem bekannten Schlüssel");
            assertThat(sign(stranger.update(3), "--platform", stranger.publicKey()))
                    .isEqualTo(2);
            assertThat(terminal.err()).contains("anderer Schlüssel");
        }
    }

    @Test
    void aDamagedStateIsNotTakenForNone() throws IOException {
        signFirst();
        Files.writeString(folder.resolve("stand"), "leitplanke witness state v1\n");

        assertThat(sign(log.update(0), "--platform", log.publicKey())).isEqualTo(2);
        assertThat(terminal.err()).contains("beschädigt");
    }

    @Test
    void overTheNetworkItFetchesChecksAndDelivers() throws IOException, MalformedException {
        assertThat(signOverNetwork("--platform", log.publicKey())).isZero();
        log.append("d", "e", "f");
        assertThat(signOverNetwork()).isZero();

        assertThat(log.delivered()).hasSize(2);
        SignedNote delivered = SignedNote.parse(log.delivered().getLast());
        assertThat(delivered.check(VerifierKey.parse(council)).isRight()).isTrue();
        assertThat(delivered.text()).contains("\n6\n");
    }

    @Test
    void overTheNetworkNothingIsDeliveredAfterARefusal() {
        signOverNetwork("--platform", log.publicKey());
        log.startAnew().append("a", "anders", "c", "d");

        assertThat(signOverNetwork()).isEqualTo(1);
        log.startAnew().append("a");
        assertThat(signOverNetwork()).isEqualTo(1);
        assertThat(log.delivered()).hasSize(1);
    }

    @Test
    void aPlatformThatIsNotThereIsSaid() {
        assertThat(terminal.run(
                        "witness",
                        "sign",
                        "--key",
                        file("pr.key"),
                        "--state",
                        file("stand"),
                        "--platform",
                        log.publicKey(),
                        "--url",
                        "http://127.0.0.1:1"))
                .isEqualTo(2);
        assertThat(terminal.err()).contains("nicht zu erreichen");
    }

    @Test
    void aKeyWithAPassphraseSignsOnlyWithIt() throws IOException {
        terminal.type(PASSPHRASE);
        String key = file("geschuetzt.key");
        terminal.run("witness", "init", "--key", key, "--name", "musterberg.example/personalrat", "--passphrase");
        Files.writeString(folder.resolve("update"), log.update(0).toString());
        String[] sign = {
            "witness",
            "sign",
            "--key",
            key,
            "--state",
            file("stand"),
            "--platform",
            log.publicKey(),
            "--update",
            file("update")
        };

        assertThat(terminal.run(sign)).isZero();
        terminal.type("falsch");
        assertThat(terminal.run(sign)).isEqualTo(2);
        assertThat(terminal.err()).contains("Das Kennwort passt nicht");
    }

    @Test
    void aShortPassphraseIsNotTaken() {
        terminal.type("kurz");

        assertThat(terminal.run("witness", "init", "--key", file("neu.key"), "--name", "pr", "--passphrase"))
                .isEqualTo(2);
        assertThat(folder.resolve("neu.key")).doesNotExist();
    }

    private int signFirst() throws IOException {
        return sign(log.update(0), "--platform", log.publicKey());
    }

    private int sign(Update update, String... more) throws IOException {
        Files.writeString(folder.resolve("update"), update.toString());
        return signing("--update", file("update"), more);
    }

    private int signOverNetwork(String... more) {
        return signing("--url", log.url(), more);
    }

    private int signing(String option, String value, String... more) {
        String[] args = {"witness", "sign", "--key", file("pr.key"), "--state", file("stand"), option, value};
        String[] all = Arrays.copyOf(args, args.length + more.length);
        System.arraycopy(more, 0, all, args.length, more.length);
        return terminal.run(all);
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }
}
