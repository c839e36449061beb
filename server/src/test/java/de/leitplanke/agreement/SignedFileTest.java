package de.leitplanke.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.rules.AgreementReader;
import de.leitplanke.rules.AgreementVersion;
import de.leitplanke.rules.Reading;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The file of a signed version is taken as it was written, or refused with what does not fit. */
class SignedFileTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-22T10:00:00+01:00");

    private final KeyPair employer = SwappedRowsTest.pair();
    private final KeyPair council = SwappedRowsTest.pair();
    private final AgreementVersion version = ShippedText.VERSION;
    private final String file = file(version, employer, council);

    @Test
    void writtenFileIsReadBackWithItsTextAndItsKeys() {
        assertThat(SignedFileReader.read(bytes(file))).isInstanceOfSatisfying(SignedFileReader.Intact.class, intact -> {
            assertThat(intact.version().hash()).isEqualTo(version.hash());
            assertThat(intact.signatures())
                    .extracting(Signature::fingerprint)
                    .containsExactly(
                            PublicKeyText.fingerprint(employer.getPublic().getEncoded()),
                            PublicKeyText.fingerprint(council.getPublic().getEncoded()));
        });
    }

    @Test
    void brokenFileIsNamedAsSuch() {
        assertRefused("", "versionImport.empty", "");
        assertRefused(file.substring(0, file.length() / 2), "versionImport.noVersion", "");
        assertRefused("[".repeat(100_000), "versionImport.noVersion", "");
        assertRefused("{\"format\":\"leitplanke-agreement-version/1\"}", "versionImport.incomplete", "");
        assertRefused(file.replace("version/1", "version/9"), "versionImport.format", "leitplanke-agreement-version/9");
        assertRefused(file + "{}", "versionImport.noVersion", "");
        assertRefused(file.replaceFirst("\\{", "{\"hash\":\"x\","), "versionImport.noVersion", "");
        assertRefused(file.replaceFirst("\\{", "{\"mehr\":\"x\","), "versionImport.incomplete", "");
        assertRefused(" ".repeat(SignedFileReader.LARGEST + 1), "versionImport.tooLarge", "");
    }

    @Test
    void changedTextIsNamedWhateverElseWasAdapted() {
        String changed = version.canonical().replaceFirst("Stadt Musterberg", "Stadt Musterburg");
        String otherText = file.replace("Stadt Musterberg, vertreten", "Stadt Musterburg, vertreten");
        assertThat(otherText).isNotEqualTo(file);
        assertRefused(otherText, "versionImport.hash", "");
        assertThat(AgreementReader.fromCanonical(changed)).isInstanceOfSatisfying(Reading.Accepted.class, accepted -> {
            String adapted = file.replace(
                            quoted(version.canonical()),
                            quoted(accepted.version().canonical()))
                    .replace(version.hash(), accepted.version().hash());
            assertRefused(adapted, "versionImport.signatureWrong", Party.EMPLOYER.textKey());
        });
        assertRefused(file.replace("\"canonical\" : \"{", "\"canonical\" : \"{ "), "versionImport.notCanonical", "");
        assertRefused(file.replace(quoted(version.canonical()), "[".repeat(50_000)), "versionImport.noText", "");
    }

    @Test
    void forgedSignaturesAreNamedByTheirParty() {
        String own = Base64.getEncoder().encodeToString(SwappedRowsTest.signature(council, version));
        byte[] bytes = SwappedRowsTest.signature(council, version);
        bytes[7] ^= 1;

        assertRefused(
                file.replace(own, Base64.getEncoder().encodeToString(bytes)),
                "versionImport.signatureWrong",
                Party.STAFF_COUNCIL.textKey());
        assertRefused(
                new String(
                        SignedFile.write(version, List.of(signature(Party.EMPLOYER, employer, version))),
                        StandardCharsets.UTF_8),
                "versionImport.signatureMissing",
                Party.STAFF_COUNCIL.textKey());
        assertRefused(file(version, employer, employer), "versionImport.oneKey", "");
        assertRefused(file.replace(own, "???"), "versionImport.signatureUnreadable", "");
    }

    @Test
    void ownVersionIsRecognisedAndAnotherTownsIsForeign() {
        SigningTown town = SigningTown.withKeys();
        AgreementVersion own = town.propose(version);
        town.signByBoth(own);
        String exported = town.in(() -> new String(
                SignedFile.write(
                        own, town.bean(Versions.class).signatures(town.row(own).id())),
                StandardCharsets.UTF_8));
        AgreementVersion elsewhere = renamed("Stadt Auenfels");

        assertThat(town.in(() -> town.bean(Importing.class).verify(bytes(exported))))
                .isInstanceOfSatisfying(
                        Importing.Own.class,
                        known -> assertThat(known.byOfficeKeys()).isTrue());
        assertThat(town.in(() -> town.bean(Importing.class).verify(bytes(file))))
                .isInstanceOfSatisfying(
                        Importing.Own.class,
                        known -> assertThat(known.byOfficeKeys()).isFalse());
        assertThat(town.in(() -> town.bean(Importing.class).verify(bytes(file(elsewhere, employer, council)))))
                .isInstanceOfSatisfying(
                        Importing.Foreign.class,
                        foreign -> assertThat(foreign.version().town()).isEqualTo("Stadt Auenfels"));
    }

    @Test
    void textThatOnlyBearsTheTownsNameIsRefused() {
        SigningTown town = SigningTown.withKeys();
        town.propose(version);

        assertThat(town.in(() -> town.bean(Importing.class)
                        .verify(bytes(file(SigningTown.titled("Nie beschlossen"), employer, council)))))
                .isEqualTo(new Importing.Refused("versionImport.notOurs", "1"));
    }

    private static void assertRefused(String file, String textKey, String value) {
        assertThat(SignedFileReader.read(bytes(file))).isEqualTo(new SignedFileReader.Broken(textKey, value));
    }

    private AgreementVersion renamed(String town) {
        String text = version.canonical().replace("\"town\":\"Stadt Musterberg\"", "\"town\":\"" + town + "\"");
        if (AgreementReader.fromCanonical(text) instanceof Reading.Accepted accepted) {
            return accepted.version();
        }
        throw new AssertionError(town);
    }

    private static String file(AgreementVersion version, KeyPair employer, KeyPair council) {
        return new String(
                SignedFile.write(
                        version,
                        List.of(
                                signature(Party.EMPLOYER, employer, version),
                                signature(Party.STAFF_COUNCIL, council, version))),
                StandardCharsets.UTF_8);
    }

    private static Signature signature(Party party, KeyPair pair, AgreementVersion version) {
        return new Signature(
                party, pair.getPublic().getEncoded(), SwappedRowsTest.signature(pair, version), false, NOW);
    }

    private static String quoted(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
