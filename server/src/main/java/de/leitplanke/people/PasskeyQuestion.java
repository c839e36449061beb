package de.leitplanke.people;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a browser is asked, as JSON for {@code parseCreationOptionsFromJSON} and {@code parseRequestOptionsFromJSON}
 * (Web Authentication Level 3, section 5.1).
 */
final class PasskeyQuestion {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final String TYPE = "public-key";

    /** ES256, RS256 and EdDSA, by their numbers in the COSE registry. */
    private static final List<Integer> ALGORITHMS = List.of(-7, -257, -8);

    /** How long a browser waits for the person, in milliseconds. */
    private static final int PATIENCE = 60_000;

    private PasskeyQuestion() {}

    /** For a new passkey; its user handle is the person's id and tells nothing else. */
    static String forNew(
            Person person, String town, OwnAddress address, byte[] challenge, List<Passkeys.Credential> known) {
        return JSON.writeValueAsString(Map.of(
                "rp",
                Map.of("id", address.host(), "name", town),
                "user",
                Map.of(
                        "id", encoded(bytes(person.id().value())),
                        "name", person.login(),
                        "displayName", person.displayName()),
                "challenge",
                encoded(challenge),
                "pubKeyCredParams",
                ALGORITHMS.stream()
                        .map(number -> Map.of("type", TYPE, "alg", number))
                        .toList(),
                "excludeCredentials",
                descriptors(known),
                "attestation",
                "none",
                "timeout",
                PATIENCE,
                "authenticatorSelection",
                Map.of("residentKey", "discouraged", "userVerification", "preferred")));
    }

    /** For one of the known ones. */
    static String forKnown(OwnAddress address, byte[] challenge, List<Passkeys.Credential> known) {
        return JSON.writeValueAsString(Map.of(
                "rpId",
                address.host(),
                "challenge",
                encoded(challenge),
                "allowCredentials",
                descriptors(known),
                "timeout",
                PATIENCE,
                "userVerification",
                "preferred"));
    }

    private static List<Map<String, String>> descriptors(List<Passkeys.Credential> known) {
        return known.stream()
                .map(one -> Map.of("type", TYPE, "id", encoded(one.credentialId())))
                .toList();
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    /** Base64 for addresses without padding, as browsers write ids. */
    static String encoded(byte[] bytes) {
        return BASE64.encodeToString(bytes);
    }
}
