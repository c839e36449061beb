package de.leitplanke.agreement;

import de.leitplanke.platform.seal.InstallationProof;
import java.util.Base64;
import java.util.UUID;

/**
 * A statement about the signed document that one office entered and the other confirmed.
 *
 * @param proof what shows that this installation saw both, in Base64
 */
record ConfirmedEntry(EntryRecord entry, UUID enteredWith, UUID confirmedWith, String proof) {

    /** What the proof is made for: every field, on lines of their own. */
    static String proven(String versionHash, EntryRecord entry, UUID enteredWith, UUID confirmedWith) {
        return String.join(
                "\n",
                versionHash,
                entry.inForceOn().toString(),
                entry.signedOn().toString(),
                entry.place(),
                entry.employerSignatory(),
                entry.councilSignatory(),
                entry.documentHash(),
                entry.resolutionOn().toString(),
                entry.resolutionResult(),
                enteredWith.toString(),
                confirmedWith.toString());
    }

    /** The kind of row that the proof is made for. */
    static final String PROVEN_AS = "agreement-entry";

    boolean isProvenBy(InstallationProof proofs, String versionHash) {
        return proofs.holds(
                Base64.getDecoder().decode(proof), PROVEN_AS, proven(versionHash, entry, enteredWith, confirmedWith));
    }
}
