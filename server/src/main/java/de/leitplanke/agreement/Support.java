package de.leitplanke.agreement;

import de.leitplanke.platform.tenancy.MunicipalityId;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything stored that a version's force rests on, as it is compared and verified.
 *
 * @param inForceFrom the moment that is stored with the version; null if none is
 * @param entry what both offices state about the signed document
 */
record Support(
        MunicipalityId town,
        String hash,
        @Nullable OffsetDateTime inForceFrom,
        List<SignatureRow> signatures,
        Optional<ConfirmedEntry> entry) {

    /**
     * A signature with the registered key of its party, if there is one.
     *
     * @param publicKey in Base64, as are the bytes of the signature
     */
    record SignatureRow(
            Party party,
            String publicKey,
            String bytes,
            boolean demo,
            OffsetDateTime signedAt,
            Optional<OfficeKey> key) {

        Signature signature() {
            Base64.Decoder base64 = Base64.getDecoder();
            return new Signature(party, base64.decode(publicKey), base64.decode(bytes), demo, signedAt);
        }
    }

    boolean isDemo() {
        return !signatures.isEmpty() && signatures.stream().allMatch(SignatureRow::demo);
    }
}
