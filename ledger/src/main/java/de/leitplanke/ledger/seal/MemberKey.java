package de.leitplanke.ledger.seal;

import de.leitplanke.ledger.MalformedException;
import java.security.SecureRandom;
import java.util.Arrays;

/** The private key of a person who may open entries together with others, an X25519 key (RFC 7748). */
public final class MemberKey {

    private final X25519.Pair pair;

    private MemberKey(X25519.Pair pair) {
        this.pair = pair;
    }

    public static MemberKey generate(SecureRandom random) {
        return new MemberKey(X25519.generate(random));
    }

    /**
     * The key as it was kept.
     *
     * @param secret the 64 bytes of {@link #secret()}
     * @throws MalformedException if they are not 64 bytes whose halves belong together
     */
    public static MemberKey of(byte[] secret) throws MalformedException {
        if (secret.length != 2 * X25519.KEY_LENGTH) {
            throw new MalformedException("Der geheime Schlüssel hat eine falsche Länge.");
        }
        MemberKey key = new MemberKey(new X25519.Pair(
                Arrays.copyOfRange(secret, 0, X25519.KEY_LENGTH),
                Arrays.copyOfRange(secret, X25519.KEY_LENGTH, secret.length)));
        X25519.Pair probe = X25519.generate(new SecureRandom());
        boolean belongs = X25519.agree(key.pair.privateKey(), probe.publicKey())
                .flatMap(one -> X25519.agree(probe.privateKey(), key.pair.publicKey())
                        .filter(other -> Arrays.equals(one, other)))
                .isPresent();
        if (!belongs) {
            throw new MalformedException("Der geheime Schlüssel gehört nicht zum öffentlichen.");
        }
        return key;
    }

    /** Private key and public key, one behind the other. Keep it locked, for example with {@link PassphraseLock}. */
    public byte[] secret() {
        return Octets.join(pair.privateKey(), pair.publicKey());
    }

    /** The 32 bytes that entries are sealed for. */
    public byte[] publicKey() {
        return pair.publicKey().clone();
    }

    X25519.Pair pair() {
        return pair;
    }
}
