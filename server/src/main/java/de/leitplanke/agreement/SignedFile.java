package de.leitplanke.agreement;

import de.leitplanke.rules.AgreementVersion;
import java.util.Base64;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a signed version as one file that anybody can verify: text, hash, signatures with public keys. */
final class SignedFile {

    /** Name and number of the format. */
    static final String FORMAT = "leitplanke-agreement-version/1";

    private static final JsonMapper JSON = JsonMapper.shared();

    private SignedFile() {}

    static byte[] write(AgreementVersion version, List<Signature> signatures) {
        ObjectNode file = JSON.createObjectNode();
        file.put("format", FORMAT);
        file.put("hash", version.hash());
        ArrayNode all = file.putArray("signatures");
        signatures.forEach(signature -> add(all.addObject(), signature));
        file.put("canonical", version.canonical());
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(file);
    }

    private static void add(ObjectNode entry, Signature signature) {
        Base64.Encoder base64 = Base64.getEncoder();
        entry.put("party", signature.party().name());
        entry.put("algorithm", Signature.ALGORITHM);
        entry.put("publicKey", base64.encodeToString(signature.publicKey()));
        entry.put("signature", base64.encodeToString(signature.signature()));
        entry.put("demo", signature.demo());
    }
}
