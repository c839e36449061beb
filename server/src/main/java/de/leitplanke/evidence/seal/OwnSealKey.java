package de.leitplanke.evidence.seal;

import de.leitplanke.ledger.MalformedException;
import de.leitplanke.ledger.seal.MemberKey;
import de.leitplanke.people.PersonId;
import de.leitplanke.platform.seal.KeptKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens somebody's own key for one step; it stays in memory only until the step is done. */
@Component
class OwnSealKey {

    private final SealKeys keys;
    private final SealTime time;

    OwnSealKey(SealKeys keys, SealTime time) {
        this.keys = keys;
        this.time = time;
    }

    sealed interface Outcome {}

    record Opened(SealKey key, MemberKey secret) implements Outcome {}

    record Refused(String textKey) implements Outcome {}

    Outcome open(PersonId person, String passphrase) {
        @Nullable SealKey key = keys.inUseBy(person).orElse(null);
        @Nullable KeptKey kept = key == null ? null : keys.kept(key.id()).orElse(null);
        if (key == null || kept == null) {
            return new Refused("seals.noKey");
        }
        return switch (kept.open(passphrase, key.id().toString(), time.now())) {
            case KeptKey.Locked locked -> new Refused("seals.keyLocked");
            case KeptKey.Wrong wrong -> {
                keys.failed(key.id(), wrong, time.today());
                yield new Refused(wrong.locks() ? "seals.keyLocked" : "seals.wrongPassphrase");
            }
            case KeptKey.Opened opened -> {
                keys.forgiveFailures(key.id());
                yield new Opened(key, secret(opened.secret()));
            }
        };
    }

    private static MemberKey secret(byte[] bytes) {
        try {
            return MemberKey.of(bytes);
        } catch (MalformedException e) {
            throw new IllegalStateException("what was sealed as a key is one", e);
        }
    }
}
