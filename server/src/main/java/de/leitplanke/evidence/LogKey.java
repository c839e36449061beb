package de.leitplanke.evidence;

import de.leitplanke.ledger.MalformedException;
import de.leitplanke.ledger.SignatureType;
import de.leitplanke.ledger.SigningKey;
import de.leitplanke.ledger.VerifierKey;
import de.leitplanke.people.TownOfThisInstallation;
import de.leitplanke.platform.seal.SecretFile;
import de.leitplanke.platform.start.Settings;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The key with which the platform signs checkpoints; its secret lies in a file beside the master key. */
@Component
class LogKey {

    private final Settings settings;
    private final TownOfThisInstallation town;
    private final SecureRandom random;
    private final AtomicReference<@Nullable SigningKey> read = new AtomicReference<>();

    LogKey(Settings settings, TownOfThisInstallation town, SecureRandom random) {
        this.settings = settings;
        this.town = town;
        this.random = random;
    }

    SigningKey get() {
        SigningKey known = read.get();
        if (known == null) {
            known = parsed(SecretFile.read(settings.keys().resolve("ledger.key"), this::made));
            read.set(known);
        }
        return known;
    }

    private byte[] made() {
        String name = "leitplanke/" + town.get().id().value();
        SigningKey key = SigningKey.generate(name, SignatureType.NOTE, random);
        String lines = key.verifier() + "\n" + Base64.getEncoder().encodeToString(key.seed()) + "\n";
        return lines.getBytes(StandardCharsets.UTF_8);
    }

    private static SigningKey parsed(byte[] file) {
        List<String> lines = new String(file, StandardCharsets.UTF_8).lines().toList();
        try {
            return SigningKey.of(
                    VerifierKey.parse(lines.getFirst()), Base64.getDecoder().decode(lines.getLast()));
        } catch (MalformedException | IllegalArgumentException unreadable) {
            throw new IllegalStateException("the key file of the log cannot be read", unreadable);
        }
    }
}
