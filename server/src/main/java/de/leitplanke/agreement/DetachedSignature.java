package de.leitplanke.agreement;

import de.leitplanke.rules.AgreementVersion;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Reads a signature that was made elsewhere: 64 bytes as they are, in Base64 or in hexadecimal digits. What does not
 * fit is tried against other keys and other versions, so that the refusal can say what was mixed up.
 */
@Component
class DetachedSignature {

    private static final int BYTES = 64;
    private static final int LONGEST_FILE = 1_000;

    private final Versions versions;
    private final ReadVersions reading;
    private final OfficeKeys keys;
    private final Clock clock;

    DetachedSignature(Versions versions, ReadVersions reading, OfficeKeys keys, Clock clock) {
        this.versions = versions;
        this.reading = reading;
        this.keys = keys;
        this.clock = clock;
    }

    sealed interface Outcome {}

    /** Compared by identity only. */
    @SuppressWarnings("ArrayRecordComponent")
    record Fits(byte[] signature) implements Outcome {}

    /** Does not fit; the value names the other key or version, or is empty. */
    record Wrong(String textKey, String value) implements Outcome {}

    Outcome read(byte[] file, AgreementVersion text, OfficeKey key) {
        Optional<byte[]> bytes = bytes(file);
        if (bytes.isEmpty()) {
            return new Wrong("signing.noSignature", "");
        }
        return fits(key, bytes.get(), text.canonical()) ? new Fits(bytes.get()) : wrong(bytes.get(), text, key);
    }

    private Outcome wrong(byte[] signature, AgreementVersion text, OfficeKey key) {
        Optional<OfficeKey> other = keys.all().stream()
                .filter(each -> fits(each, signature, text.canonical()))
                .findFirst();
        if (other.isPresent()) {
            return new Wrong(
                    "signing.wrongKey", PublicKeyText.fingerprint(other.get().publicBytes()));
        }
        return versions.all().stream()
                .flatMap(row -> reading.of(row).stream())
                .filter(version -> fits(key, signature, version.canonical()))
                .findFirst()
                .map(version -> new Wrong("signing.wrongText", String.valueOf(version.number())))
                .orElseGet(() -> new Wrong("signing.fitsNothing", ""));
    }

    private boolean fits(OfficeKey key, byte[] signature, String text) {
        return new Signature(key.party(), key.publicBytes(), signature, false, OffsetDateTime.now(clock)).covers(text);
    }

    private static Optional<byte[]> bytes(byte[] file) {
        if (file.length == BYTES) {
            return Optional.of(file);
        }
        if (file.length > LONGEST_FILE) {
            return Optional.empty();
        }
        String text = new String(file, StandardCharsets.US_ASCII).replaceAll("\\s", "");
        try {
            byte[] bytes = text.matches("[0-9a-fA-F]{128}")
                    ? HexFormat.of().parseHex(text)
                    : Base64.getDecoder().decode(text);
            return bytes.length == BYTES ? Optional.of(bytes) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
