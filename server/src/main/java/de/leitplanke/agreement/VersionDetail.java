package de.leitplanke.agreement;

import de.leitplanke.agreement.ShownAgreement.SignatureLine;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version with everything that its page shows.
 *
 * @param comparable whether an earlier agreed text is there to compare it with
 * @param gate null if what is stored does not fit its hash
 * @param entry what both offices have stated about the signed document
 * @param waiting what one office has stated and the other has not confirmed
 * @param office what the person may do; null for somebody who acts for no party
 */
public record VersionDetail(
        VersionLine line,
        boolean comparable,
        @Nullable Gate gate,
        List<SignatureLine> signatures,
        @Nullable EntryLines entry,
        @Nullable Waiting waiting,
        @Nullable Office office) {

    /**
     * A statement that waits for the other office.
     *
     * @param own whether the person's own office has entered it
     */
    public record Waiting(UUID id, EntryLines entry, String enteredByKey, boolean own) {}

    /**
     * What an office may do with the version.
     *
     * @param key how the person's key is kept; null if there is none in use
     * @param obstacleKey why the person cannot sign now; null if nothing stands in the way
     */
    public record Office(
            String partyKey, @Nullable Kept key, @Nullable String obstacleKey) {

        public boolean maySignHere() {
            return obstacleKey == null && key == Kept.HERE;
        }

        public boolean mayAttach() {
            return obstacleKey == null && key == Kept.ELSEWHERE;
        }
    }

    /** Where a private key is. */
    public enum Kept {
        HERE,
        ELSEWHERE
    }

    public boolean isSigned() {
        return line.signedBy().size() == Party.values().length;
    }

    /** Whether the statement about the document is what comes next. */
    public boolean mayEnter() {
        return office != null && line.state() == VersionState.SIGNED;
    }
}
