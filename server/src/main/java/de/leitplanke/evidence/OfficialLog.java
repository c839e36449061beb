package de.leitplanke.evidence;

import de.leitplanke.ledger.Checkpoint;
import de.leitplanke.ledger.CompactRange;
import de.leitplanke.ledger.MalformedException;
import de.leitplanke.ledger.MerkleProofs;
import de.leitplanke.ledger.SignatureCheck;
import de.leitplanke.ledger.SignatureType;
import de.leitplanke.ledger.SignedNote;
import de.leitplanke.ledger.Update;
import de.leitplanke.ledger.VerifierKey;
import de.leitplanke.ledger.export.LedgerExport;
import de.leitplanke.ledger.export.TrustedKeys;
import de.leitplanke.people.TownOfThisInstallation;
import de.leitplanke.platform.tenancy.CurrentMunicipality;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The log of official acts: every night it takes up the acts of the days that are over, in an order that says nothing
 * about the time of day, and signs where it stands. The staff council's witness signs along.
 */
@Service
class OfficialLog {

    private final LogStore store;
    private final LogKey key;
    private final OfficialActs acts;
    private final TownOfThisInstallation town;
    private final TransactionTemplate transaction;
    private final Clock clock;

    OfficialLog(
            LogStore store,
            LogKey key,
            OfficialActs acts,
            TownOfThisInstallation town,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.key = key;
        this.acts = acts;
        this.town = town;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(cron = "0 20 2 * * *", zone = "Europe/Berlin")
    void everyNight() {
        CurrentMunicipality.run(town.get().id(), this::takeUp);
    }

    /** Takes up what waits; all of it or, if anything fails, nothing. */
    void takeUp() {
        transaction.executeWithoutResult(status -> {
            store.lock();
            LocalDate today = LocalDate.now(clock);
            List<LogStore.Row> waiting = new ArrayList<>(store.waiting(today));
            waiting.sort(Comparator.comparing((LogStore.Row row) -> row.act().day())
                    .thenComparing(row -> row.act().commitment(row.salt())));
            long number = store.size();
            CompactRange tree = CompactRange.of(number, store);
            for (LogStore.Row row : waiting) {
                tree.append(row.act().commitment(row.salt()).leafHash(), store);
                store.addLeaf(number++, row.id());
            }
            if (!waiting.isEmpty() || store.latest().isEmpty()) {
                SignedNote note =
                        key.get().sign(new Checkpoint(key.get().verifier().name(), tree.head()));
                store.addCheckpoint(number, today, note.toString());
            }
        });
    }

    Optional<LogStore.CheckpointRow> latest() {
        return store.latest();
    }

    String platformKey() {
        return key.get().verifier().toString();
    }

    List<String> witnesses() {
        return store.witnesses();
    }

    /** Proves that the newest checkpoint continues a log of this size; empty if it is not that long. */
    Optional<Update> since(long size) {
        return store.latest()
                .filter(latest -> size >= 0 && size <= latest.size())
                .map(latest -> new Update(
                        size,
                        new MerkleProofs(store).consistency(size, latest.size()).path(),
                        parsed(latest.note())));
    }

    /** Takes the newest checkpoint with the signature of a registered witness; anything else is refused. */
    boolean cosigned(String note) {
        Optional<LogStore.CheckpointRow> latest = store.latest();
        try {
            SignedNote sent = SignedNote.parse(note);
            SignedNote known = parsed(latest.orElseThrow().note());
            if (!sent.text().equals(known.text()) || !isWitnessed(sent)) {
                return false;
            }
            SignedNote both = known;
            for (var signature : sent.signatures()) {
                both = both.with(signature);
            }
            store.cosign(latest.get().size(), both.toString());
            return true;
        } catch (MalformedException unreadable) {
            return false;
        }
    }

    /**
     * Registers the staff council's witness; the registration is itself an official act.
     *
     * @return false if the line is no key of a witness
     */
    boolean register(String line) {
        try {
            VerifierKey witness = VerifierKey.parse(line);
            if (witness.type() != SignatureType.COSIGNATURE) {
                return false;
            }
            transaction.executeWithoutResult(status -> {
                store.addWitness(witness.toString(), LocalDate.now(clock));
                acts.record(
                        ActKind.KEY_REGISTERED,
                        "Zeuge des Nachweises",
                        Map.of("key", witness.toString(), "office", "STAFF_COUNCIL"));
            });
            return true;
        } catch (MalformedException unreadable) {
            return false;
        }
    }

    /** Writes everything so that it can be checked without the platform. */
    void export(OutputStream out) throws IOException {
        SignedNote checkpoint = parsed(store.latest().orElseThrow().note());
        TrustedKeys keys = new TrustedKeys(
                key.get().verifier(),
                store.witnesses().stream().map(OfficialLog::witness).toList());
        LedgerExport.write(
                out,
                checkpoint,
                keys,
                store.leaves().stream().map(LogStore::exported).iterator(),
                store);
    }

    private boolean isWitnessed(SignedNote note) {
        return store.witnesses().stream()
                .map(OfficialLog::witness)
                .anyMatch(witness -> note.check(witness) instanceof SignatureCheck.Witnessed);
    }

    private static VerifierKey witness(String line) {
        try {
            return VerifierKey.parse(line);
        } catch (MalformedException stored) {
            throw new IllegalStateException("a registered key cannot be read", stored);
        }
    }

    private static SignedNote parsed(String note) {
        try {
            return SignedNote.parse(note);
        } catch (MalformedException stored) {
            throw new IllegalStateException("a stored checkpoint cannot be read", stored);
        }
    }
}
