package de.leitplanke.agreement;

import de.leitplanke.rules.AgreementReader;
import de.leitplanke.rules.AgreementVersion;
import de.leitplanke.rules.Reading;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the file of a signed version, and says exactly what does not fit if it is broken or forged. */
final class SignedFileReader {

    /** Far beyond what agreements need; in bytes. */
    static final int LARGEST = 4_000_000;

    private static final Set<String> KEYS = Set.of("format", "hash", "signatures", "canonical");
    private static final Set<String> SIGNATURE_KEYS = Set.of("party", "algorithm", "publicKey", "signature", "demo");
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(60)
                            .maxStringLength(LARGEST)
                            .maxDocumentLength(LARGEST)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** A file says when it was signed only by its signatures, which hold no time. */
    private static final OffsetDateTime NO_TIME = OffsetDateTime.of(1970, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    private SignedFileReader() {}

    sealed interface Outcome {}

    /** The text fits its hash, and both signatures fit the text; whose keys these are is not said. */
    record Intact(AgreementVersion version, List<Signature> signatures) implements Outcome {}

    /** What does not fit: key of the text, and whose signature or which detail it is about. */
    record Broken(String textKey, String value) implements Outcome {}

    static Outcome read(byte[] file) {
        if (file.length == 0 || file.length > LARGEST) {
            return new Broken(file.length == 0 ? "versionImport.empty" : "versionImport.tooLarge", "");
        }
        JsonNode root = tree(file);
        if (root == null || !root.isObject() || !root.path("format").isString()) {
            return new Broken("versionImport.noVersion", "");
        } else if (!root.path("format").asString().equals(SignedFile.FORMAT)) {
            return new Broken(
                    "versionImport.format", shortened(root.path("format").asString()));
        } else if (!keys(root).equals(KEYS) || !areTexts(root, "hash", "canonical")) {
            return new Broken("versionImport.incomplete", "");
        }
        return version(root);
    }

    private static Outcome version(JsonNode root) {
        String canonical = root.path("canonical").asString();
        if (tree(canonical.getBytes(StandardCharsets.UTF_8)) == null) {
            return new Broken("versionImport.noText", "");
        }
        return switch (AgreementReader.fromCanonical(canonical)) {
            case Reading.Refused refused ->
                new Broken(
                        "versionImport.textRefused",
                        refused.problems().getFirst().message());
            case Reading.Accepted accepted -> fitting(root, accepted.version(), canonical);
        };
    }

    private static Outcome fitting(JsonNode root, AgreementVersion version, String canonical) {
        if (!version.canonical().equals(canonical)) {
            return new Broken("versionImport.notCanonical", "");
        } else if (!version.hash().equals(root.path("hash").asString())) {
            return new Broken("versionImport.hash", "");
        }
        List<Signature> signatures = new ArrayList<>();
        for (JsonNode entry : root.path("signatures")) {
            Signature signature = signature(entry);
            if (signature == null) {
                return new Broken("versionImport.signatureUnreadable", "");
            }
            signatures.add(signature);
        }
        for (Party party : Party.values()) {
            List<Signature> own = signatures.stream()
                    .filter(signature -> signature.party() == party)
                    .toList();
            if (own.size() != 1) {
                return new Broken(
                        own.isEmpty() ? "versionImport.signatureMissing" : "versionImport.signatureTwice",
                        party.textKey());
            } else if (!own.getFirst().covers(canonical)) {
                return new Broken("versionImport.signatureWrong", party.textKey());
            }
        }
        return signatures.getFirst().fingerprint().equals(signatures.getLast().fingerprint())
                ? new Broken("versionImport.oneKey", "")
                : new Intact(version, List.copyOf(signatures));
    }

    private static @Nullable Signature signature(JsonNode entry) {
        if (!entry.isObject()
                || !keys(entry).equals(SIGNATURE_KEYS)
                || !areTexts(entry, "party", "algorithm", "publicKey", "signature")
                || !entry.path("algorithm").asString().equals(Signature.ALGORITHM)
                || !entry.path("demo").isBoolean()) {
            return null;
        }
        try {
            Base64.Decoder base64 = Base64.getDecoder();
            return new Signature(
                    Party.valueOf(entry.path("party").asString()),
                    base64.decode(entry.path("publicKey").asString()),
                    base64.decode(entry.path("signature").asString()),
                    entry.path("demo").asBoolean(),
                    NO_TIME);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable JsonNode tree(byte[] json) {
        try {
            return JSON.readTree(json);
        } catch (JacksonException e) {
            return null;
        }
    }

    private static Set<String> keys(JsonNode object) {
        return Set.copyOf(object.propertyNames());
    }

    private static boolean areTexts(JsonNode object, String... keys) {
        for (String key : keys) {
            if (!object.path(key).isString()) {
                return false;
            }
        }
        return true;
    }

    private static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) + " …" : text;
    }
}
