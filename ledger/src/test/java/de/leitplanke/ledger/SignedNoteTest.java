package de.leitplanke.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignedNoteTest {

    /** Example of the Go checksum database's package note. */
    private static final String GO_KEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

    private static final String GO_SEED = "gQoUAtUUbI2E8kQzMPVAgOv5juF9nHT2JS/F1ccoMXM=";
    private static final String GO_TEXT =
            "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
    private static final String GO_NOTE = GO_TEXT
            + "\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";

    /** Example of C2SP signed-note. */
    private static final String C2SP_KEY = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";

    private static final String C2SP_NOTE = """
            This is an example message.

            — example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=
            """;

    /** A checkpoint of a public log with the lines of its own key and of a public witness. */
    private static final String PUBLIC_LOG =
            "arche2025h1.staging.ct.transparency.dev+ba2f06c0+AU0vHmlGCS/PdN8b2OaGmKprLI8HKM+dJ472xgFYh15f";

    private static final String PUBLIC_WITNESS = "remora.n621.de+da77ade7+BOvN63jn/bLvkieywe8R6UYAtVtNbZpXh34x7onlmtw2";
    private static final String PUBLIC_NOTE = """
            arche2025h1.staging.ct.transparency.dev
            1432088532
            U7WM79jrzyhGZ5/GUBTpM7NzwdyfFx61t3RovgcC4Ro=

            — arche2025h1.staging.ct.transparency.dev zTM8sQAAAZ5W0WdjBAMARjBEAiBjW5IQf9pvsYLfQFX6hoGREPMHbdQ3urbllzalApkptQIgIpwtEroeW2BXaHAI4kJXFbon5Ch9MNL5zRNZ55lvGt0=
            — arche2025h1.staging.ct.transparency.dev ui8GwCF1+kWqZrxGdhj4aX3gcw7XUlXQQabg/27lefwhUkzbC3NygNI75MdhL1bfTW9g8Ei59RA23oHP7Ry1k3ZFWwQ=
            — remora.n621.de 2net5wAAAABqEiEgPlfF3V06o0Y+fHM+J5J9s27wgxxcOVSpZ/2g/KSiXCg9DEZI+aVCIobWX9sXTynk5XeU/zZ0WBxtqB0DrAWfBw==
            """;

    private final SecureRandom random = new SecureRandom();

    @Test
    void signsAsTheReferenceImplementationDoes() throws MalformedException {
        SigningKey key =
                SigningKey.of(VerifierKey.parse(GO_KEY), Base64.getDecoder().decode(GO_SEED));

        assertThat(SignedNote.of(GO_TEXT, key.signText(GO_TEXT))).hasToString(GO_NOTE);
    }

    @Test
    void theExamplesOfTheStandardsAreRight() throws MalformedException {
        assertThat(SignedNote.parse(GO_NOTE).check(VerifierKey.parse(GO_KEY)).isRight())
                .isTrue();
        assertThat(SignedNote.parse(C2SP_NOTE)
                        .check(VerifierKey.parse(C2SP_KEY))
                        .isRight())
                .isTrue();
        assertThat(VerifierKey.parse(C2SP_KEY)).hasToString(C2SP_KEY);
    }

    @Test
    void aPublicWitnessIsUnderstood() throws MalformedException {
        SignedNote note = SignedNote.parse(PUBLIC_NOTE);

        assertThat(note.check(VerifierKey.parse(PUBLIC_LOG))).isEqualTo(new SignatureCheck.Valid());
        assertThat(note.check(VerifierKey.parse(PUBLIC_WITNESS)))
                .isEqualTo(new SignatureCheck.Witnessed(Instant.ofEpochSecond(0x6a122120)));
        assertThat(Checkpoint.parse(note.text()).head().size()).isEqualTo(1_432_088_532);
        assertThat(note).hasToString(PUBLIC_NOTE);
    }

    @Test
    void anotherTextIsNotWhatWasSigned() throws MalformedException {
        SignedNote changed = SignedNote.parse(PUBLIC_NOTE.replace("1432088532", "1432088533"));

        assertThat(changed.check(VerifierKey.parse(PUBLIC_LOG))).isEqualTo(new SignatureCheck.Wrong());
        assertThat(changed.check(VerifierKey.parse(PUBLIC_WITNESS))).isEqualTo(new SignatureCheck.Wrong());
        assertThat(changed.check(VerifierKey.parse(GO_KEY))).isEqualTo(new SignatureCheck.Missing());
    }

    @Test
    void aWitnessSignsTheTimeToo() {
        SigningKey platform = SigningKey.generate("musterberg.example/nachweis", SignatureType.NOTE, random);
        SigningKey council = SigningKey.generate("musterberg.example/personalrat", SignatureType.COSIGNATURE, random);
        SignedNote note = platform.sign(new Checkpoint("musterberg.example/nachweis", TreeHead.empty()));
        Instant noon = Instant.parse("2026-11-22T12:00:00Z");

        assertThat(note.with(council.cosign(note.text(), noon)).check(council.verifier()))
                .isEqualTo(new SignatureCheck.Witnessed(noon));
    }

    @Test
    void aWitnessDoesNotSignAsThePlatform() {
        SigningKey council = SigningKey.generate("musterberg.example/personalrat", SignatureType.COSIGNATURE, random);

        assertThatThrownBy(() -> council.sign(new Checkpoint("log", TreeHead.empty())))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void oneWrongLineOfAKnownKeySpoilsTheNote() throws MalformedException {
        SigningKey platform = SigningKey.generate("log", SignatureType.NOTE, random);
        SignedNote note = platform.sign(new Checkpoint("log", TreeHead.empty()));
        SignedNote other = platform.sign(new Checkpoint("log", new TreeHead(1, Hash.leaf(new byte[0]))));

        assertThat(note.with(other.signatures().getFirst()).check(platform.verifier()))
                .isEqualTo(new SignatureCheck.Wrong());
    }

    @Test
    void aSeedOfAnotherKeyIsRefused() throws MalformedException {
        VerifierKey key = VerifierKey.parse(GO_KEY);

        assertThatThrownBy(() -> SigningKey.of(key, new byte[32])).isInstanceOf(MalformedException.class);
    }

    @Test
    void unreadableKeysAreRefused() {
        for (String line : List.of(
                "",
                "PeterNeumann",
                GO_KEY.replace("c74f20a3", "c74f20a4"),
                GO_KEY.replace("c74f20a3", "C74F20A3"),
                GO_KEY.replace("PeterNeumann", "Peter Neumann"),
                GO_KEY + "A",
                "PeterNeumann+c74f20a3+AQ==")) {
            assertThatThrownBy(() -> VerifierKey.parse(line)).as(line).isInstanceOf(MalformedException.class);
        }
    }

    @Test
    void unreadableNotesAreRefused() {
        for (String note : List.of(
                "",
                "\n\n",
                GO_TEXT,
                GO_TEXT + "\n",
                GO_NOTE.substring(0, GO_NOTE.length() - 1),
                GO_NOTE.replace("— ", "- "),
                GO_NOTE.replace("x08g", "x0 8g"),
                GO_NOTE.replace("think", "th\tink"),
                GO_NOTE + "\n",
                GO_NOTE + "— a AAAA\n",
                "x".repeat(SignedNote.LONGEST) + GO_NOTE)) {
            assertThatThrownBy(() -> SignedNote.parse(note)).isInstanceOf(MalformedException.class);
        }
    }

    @Test
    void unreadableCheckpointsAreRefused() {
        String root = Hash.leaf(new byte[0]).base64();
        for (String text : List.of(
                "log\n1\n" + root,
                "log\n01\n" + root + "\n",
                "log\n-1\n" + root + "\n",
                "log\n99999999999999999999\n" + root + "\n",
                "log\n1\n" + root.substring(4) + "\n",
                "\n1\n" + root + "\n",
                "log\n1\n" + root + "\n\nmore\n",
                "log\n0\n" + root + "\n")) {
            assertThatThrownBy(() -> Checkpoint.parse(text)).as(text).isInstanceOf(MalformedException.class);
        }
    }

    @Test
    void furtherLinesOfACheckpointAreKept() throws MalformedException {
        Checkpoint checkpoint =
                new Checkpoint("log", new TreeHead(1, Hash.leaf(new byte[0])), List.of("day 2026-11-22"));

        assertThat(Checkpoint.parse(checkpoint.text())).isEqualTo(checkpoint);
    }
}
