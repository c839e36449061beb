package de.leitplanke.agreement;

import de.leitplanke.rules.AgreementVersion;
import java.util.List;

/**
 * What a file that fits in itself says.
 *
 * @param own whether it is one of this town's versions
 */
public record ImportedVersion(String title, String town, int number, String hash, boolean own, List<Key> keys) {

    /** Whose signature was made with which key. */
    public record Key(String partyKey, String fingerprint, boolean demo) {}

    static ImportedVersion of(AgreementVersion version, List<Signature> signatures, boolean own) {
        return new ImportedVersion(
                version.title(),
                version.town(),
                version.number(),
                version.hash(),
                own,
                signatures.stream()
                        .map(signature ->
                                new Key(signature.party().textKey(), signature.fingerprint(), signature.demo()))
                        .toList());
    }
}
