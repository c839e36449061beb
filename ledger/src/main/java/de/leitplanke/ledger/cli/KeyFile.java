package de.leitplanke.ledger.cli;

import de.leitplanke.ledger.Bytes;
import de.leitplanke.ledger.MalformedException;
import de.leitplanke.ledger.SigningKey;
import de.leitplanke.ledger.VerifierKey;
import de.leitplanke.ledger.seal.PassphraseLock;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * The witness's key as a file of three lines: what it is, the public key, and {@code seed} or {@code locked} with
 * Base64.
 */
final class KeyFile {

    private static final String TITLE = "leitplanke witness key v1";
    private static final String SEED = "seed ";
    private static final String LOCKED = "locked ";
    private static final int LONGEST = 4096;

    private KeyFile() {}

    static void create(Path file, SigningKey key) throws UsageException {
        SafeFiles.create(file, text(key, SEED, key.seed()));
    }

    static void createLocked(Path file, SigningKey key, char[] passphrase, SecureRandom random) throws UsageException {
        SafeFiles.create(file, text(key, LOCKED, PassphraseLock.lock(key.seed(), passphrase, random)));
    }

    static SigningKey read(Path file, Passphrases passphrases) throws UsageException {
        List<String> lines = SafeFiles.read(file, LONGEST).lines().toList();
        if (lines.size() != 3 || !lines.getFirst().equals(TITLE)) {
            throw new UsageException("Die Datei „" + file + "“ ist kein Schlüssel zum Mitzeichnen.");
        }
        try {
            VerifierKey verifier = VerifierKey.parse(lines.get(1));
            String secret = lines.get(2);
            if (secret.startsWith(LOCKED)) {
                return SigningKey.of(
                        verifier, unlocked(Bytes.fromBase64(secret.substring(LOCKED.length())), passphrases));
            }
            return SigningKey.of(
                    verifier, Bytes.fromBase64(secret.startsWith(SEED) ? secret.substring(SEED.length()) : ""));
        } catch (MalformedException unreadable) {
            throw new UsageException("Der Schlüssel in „" + file + "“ ist beschädigt. " + unreadable.reason());
        }
    }

    private static byte[] unlocked(byte[] locked, Passphrases passphrases) throws UsageException {
        char[] passphrase = passphrases
                .ask("Kennwort des Schlüssels:")
                .orElseThrow(() -> new UsageException("Der Schlüssel braucht ein Kennwort."));
        try {
            return PassphraseLock.unlock(locked, passphrase)
                    .orElseThrow(() -> new UsageException("Das Kennwort passt nicht zum Schlüssel."));
        } finally {
            Arrays.fill(passphrase, ' ');
        }
    }

    private static String text(SigningKey key, String word, byte[] secret) {
        return TITLE + "\n" + key.verifier() + "\n" + word + Base64.getEncoder().encodeToString(secret) + "\n";
    }
}
