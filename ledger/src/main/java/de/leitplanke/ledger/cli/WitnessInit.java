package de.leitplanke.ledger.cli;

import de.leitplanke.ledger.SignatureType;
import de.leitplanke.ledger.SigningKey;
import java.io.PrintStream;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Map;

/** Makes the key of a witness. */
final class WitnessInit {

    static final Map<String, Boolean> OPTIONS = Map.of("--key", true, "--name", true, "--passphrase", false);

    private static final int SHORTEST = 12;

    private final Passphrases passphrases;
    private final PrintStream out;

    WitnessInit(Passphrases passphrases, PrintStream out) {
        this.passphrases = passphrases;
        this.out = out;
    }

    int run(Options options) throws UsageException {
        Path file = options.path("--key");
        SecureRandom random = new SecureRandom();
        SigningKey key = key(options.needed("--name"), random);
        if (options.has("--passphrase")) {
            char[] passphrase = chosen();
            KeyFile.createLocked(file, key, passphrase, random);
            Arrays.fill(passphrase, ' ');
        } else {
            KeyFile.create(file, key);
        }
        out.println(key.verifier());
        return LedgerCommand.DONE;
    }

    private static SigningKey key(String name, SecureRandom random) throws UsageException {
        try {
            return SigningKey.generate(name, SignatureType.COSIGNATURE, random);
        } catch (IllegalArgumentException notAName) {
            throw new UsageException("Der Name hat keine Leerzeichen und kein Pluszeichen.");
        }
    }

    private char[] chosen() throws UsageException {
        char[] first = asked("Neues Kennwort:");
        char[] again = asked("Noch einmal:");
        if (!Arrays.equals(first, again)) {
            throw new UsageException("Die beiden Eingaben sind verschieden.");
        }
        if (first.length < SHORTEST) {
            throw new UsageException("Das Kennwort braucht mindestens " + SHORTEST + " Zeichen.");
        }
        Arrays.fill(again, ' ');
        return first;
    }

    private char[] asked(String question) throws UsageException {
        return passphrases.ask(question).orElseThrow(() -> new UsageException("Niemand kann das Kennwort eingeben."));
    }
}
