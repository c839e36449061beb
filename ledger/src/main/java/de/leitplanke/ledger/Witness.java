package de.leitplanke.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The second party: it signs a checkpoint only if the platform signed it and it continues everything the witness has
 * signed before (C2SP tlog-witness). It keeps nothing itself; the caller stores the new state before handing out the
 * signature.
 */
public final class Witness {

    private final SigningKey key;
    private final VerifierKey platform;

    /** The name of the platform's key is the origin of the log. */
    public Witness(SigningKey key, VerifierKey platform) {
        this.key = key;
        this.platform = platform;
    }

    /** What the witness says to an update. */
    public sealed interface Answer {}

    /**
     * It signs.
     *
     * @param state checkpoint with this signature, the last known state from now on
     * @param line the signature, to be handed to the platform
     */
    public record Cosigned(SignedNote state, NoteSignature line) implements Answer {}

    /** It does not sign. */
    public record Refused(Refusal reason) implements Answer {}

    /**
     * Checks an update and signs it.
     *
     * @param last state of the last signature, null before the first one
     */
    public Answer answer(@Nullable SignedNote last, Update update, Instant now) {
        Refusal refusal;
        try {
            refusal = refusal(last, update);
        } catch (MalformedException unreadable) {
            refusal = Refusal.UNREADABLE;
        }
        if (refusal != null) {
            return new Refused(refusal);
        }
        NoteSignature line = key.cosign(update.checkpoint().text(), now);
        return new Cosigned(update.checkpoint().with(line), line);
    }

    private @Nullable Refusal refusal(@Nullable SignedNote last, Update update) throws MalformedException {
        Refusal unsigned = unsigned(update.checkpoint());
        if (unsigned != null) {
            return unsigned;
        }
        TreeHead known =
                last == null ? TreeHead.empty() : Checkpoint.parse(last.text()).head();
        TreeHead now = Checkpoint.parse(update.checkpoint().text()).head();
        if (now.size() < known.size()) {
            return Refusal.ROLLBACK;
        }
        if (now.size() == known.size()) {
            return now.equals(known) ? null : Refusal.FORK;
        }
        if (update.oldSize() != known.size()) {
            return Refusal.NO_PROOF;
        }
        return new ConsistencyProof(known.size(), now.size(), update.proof()).holds(known.root(), now.root())
                ? null
                : Refusal.PROOF_WRONG;
    }

    /** Whether the platform itself signed the checkpoint; everything else is said only about such a one. */
    private @Nullable Refusal unsigned(SignedNote checkpoint) throws MalformedException {
        if (!Checkpoint.parse(checkpoint.text()).origin().equals(platform.name())) {
            return Refusal.OTHER_LOG;
        }
        return switch (checkpoint.check(platform)) {
            case SignatureCheck.Valid valid -> null;
            case SignatureCheck.Witnessed witnessed -> Refusal.NOT_SIGNED;
            case SignatureCheck.Missing missing -> Refusal.NOT_SIGNED;
            case SignatureCheck.Wrong wrong -> Refusal.SIGNATURE_WRONG;
        };
    }
}
