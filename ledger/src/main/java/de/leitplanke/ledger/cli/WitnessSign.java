package de.leitplanke.ledger.cli;

import de.leitplanke.ledger.Bytes;
import de.leitplanke.ledger.MalformedException;
import de.leitplanke.ledger.Refusal;
import de.leitplanke.ledger.SignatureType;
import de.leitplanke.ledger.SigningKey;
import de.leitplanke.ledger.Update;
import de.leitplanke.ledger.VerifierKey;
import de.leitplanke.ledger.Witness;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Checks one new checkpoint and signs it, or says why not. */
final class WitnessSign {

    static final Map<String, Boolean> OPTIONS =
            Map.of("--key", true, "--state", true, "--platform", true, "--url", true, "--update", true);

    private final Clock clock;
    private final Passphrases passphrases;
    private final PrintStream out;
    private final PrintStream err;

    WitnessSign(Clock clock, Passphrases passphrases, PrintStream out, PrintStream err) {
        this.clock = clock;
        this.passphrases = passphrases;
        this.out = out;
        this.err = err;
    }

    @SuppressWarnings("try")
    int run(Options options) throws UsageException {
        if (options.has("--url") == options.has("--update")) {
            throw new UsageException("Genau eines von beiden wird gebraucht: --url oder --update.");
        }
        Path file = options.path("--state");
        try (FileChannel onlyOne = SafeFiles.locked(file)) {
            return run(options, file);
        } catch (IOException e) {
            throw new UsageException("Die Sperre von „" + file + "“ lässt sich nicht lösen.");
        }
    }

    private int run(Options options, Path file) throws UsageException {
        WitnessState state = state(file, options.value("--platform"));
        SigningKey key = KeyFile.read(options.path("--key"), passphrases);
        if (key.verifier().type() != SignatureType.COSIGNATURE) {
            throw new UsageException("Dieser Schlüssel ist nicht zum Mitzeichnen.");
        }
        Witness witness = new Witness(key, state.platform());
        if (options.has("--update")) {
            return answer(witness, state, file, update(options.path("--update"))) instanceof Witness.Cosigned
                    ? LedgerCommand.DONE
                    : LedgerCommand.REFUSED;
        }
        try (Platform platform = Platform.at(options.needed("--url"))) {
            Witness.Answer answer = answer(witness, state, file, platform.update(state.size()));
            if (answer instanceof Witness.Cosigned cosigned) {
                platform.deliver(cosigned.state());
                return LedgerCommand.DONE;
            }
            return LedgerCommand.REFUSED;
        }
    }

    private static WitnessState state(Path file, Optional<String> platform) throws UsageException {
        Optional<VerifierKey> given = platform.isEmpty() ? Optional.empty() : Optional.of(key(platform.get()));
        Optional<WitnessState> kept = WitnessState.read(file);
        if (kept.isEmpty()) {
            VerifierKey first = given.orElseThrow(() ->
                    new UsageException("Beim ersten Mal wird der Schlüssel der Plattform gebraucht: --platform."));
            return new WitnessState(first, null);
        }
        if (given.isPresent() && !given.get().equals(kept.get().platform())) {
            throw new UsageException("Bisher galt ein anderer Schlüssel der Plattform: "
                    + kept.get().platform());
        }
        return kept.get();
    }

    private static VerifierKey key(String line) throws UsageException {
        try {
            VerifierKey key = VerifierKey.parse(line);
            if (key.type() == SignatureType.NOTE) {
                return key;
            }
        } catch (MalformedException unreadable) {
            throw new UsageException("--platform: " + unreadable.reason());
        }
        throw new UsageException("--platform: Das ist der Schlüssel einer Gegenseite, nicht der Plattform.");
    }

    private static Update update(Path file) throws UsageException {
        try {
            return Update.parse(
                    file.toString().equals("-")
                            ? Bytes.utf8(System.in.readNBytes(2 * Update.LONGEST))
                            : SafeFiles.read(file, 2 * Update.LONGEST));
        } catch (MalformedException unreadable) {
            throw new UsageException(unreadable.reason());
        } catch (IOException e) {
            throw new UsageException("Die Eingabe lässt sich nicht lesen.");
        }
    }

    /** Keeps the new state before the signature leaves this program. */
    private Witness.Answer answer(Witness witness, WitnessState state, Path file, Update update) throws UsageException {
        Witness.Answer answer = witness.answer(state.last(), update, clock.instant());
        switch (answer) {
            case Witness.Cosigned cosigned -> {
                new WitnessState(state.platform(), cosigned.state()).write(file);
                out.println(cosigned.line());
            }
            case Witness.Refused refused -> refuse(refused.reason(), file, update);
        }
        return answer;
    }

    private void refuse(Refusal reason, Path file, Update update) throws UsageException {
        err.println("Nicht mitgezeichnet. " + reason.sentence());
        if (reason.contradictsTheKnownState()) {
            Path evidence = file.toAbsolutePath().resolveSibling(file.getFileName() + ".widerspruch.txt");
            SafeFiles.replace(evidence, update.toString());
            err.println("Der abgelehnte Prüfpunkt liegt in „" + evidence + "“, der frühere in „" + file
                    + "“. Heben Sie beide auf und sprechen Sie die Dienststelle darauf an.");
        }
    }
}
