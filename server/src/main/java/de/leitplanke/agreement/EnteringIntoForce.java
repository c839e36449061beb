package de.leitplanke.agreement;

import de.leitplanke.agreement.Entries.Waiting;
import de.leitplanke.agreement.VersionStates.Placed;
import de.leitplanke.evidence.ActKind;
import de.leitplanke.evidence.OfficialActs;
import de.leitplanke.people.PersonId;
import de.leitplanke.platform.seal.InstallationProof;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings a version that both parties have signed into force: one office states what the signed document says, the other
 * confirms exactly that.
 */
@Service
@Transactional
class EnteringIntoForce {

    private final VersionStates states;
    private final Versions versions;
    private final Entries entries;
    private final OfficeKeys keys;
    private final InstallationProof proofs;
    private final OfficialActs acts;
    private final Clock clock;

    EnteringIntoForce(
            VersionStates states,
            Versions versions,
            Entries entries,
            OfficeKeys keys,
            InstallationProof proofs,
            OfficialActs acts,
            Clock clock) {
        this.states = states;
        this.versions = versions;
        this.entries = entries;
        this.keys = keys;
        this.proofs = proofs;
        this.acts = acts;
        this.clock = clock;
    }

    sealed interface Outcome {}

    record Done() implements Outcome {}

    record Refused(String textKey) implements Outcome {}

    /** States what the document says. A later statement of either office takes the place of one not yet confirmed. */
    Outcome enter(int number, PersonId person, Party party, EntryRecord entry) {
        versions.lock();
        Placed placed = states.numbered(number).orElseThrow();
        Optional<OfficeKey> key = key(person, party);
        if (placed.state() != VersionState.SIGNED) {
            return new Refused("entry.notSigned");
        } else if (key.isEmpty()) {
            return new Refused("signing.noKey");
        }
        Optional<String> problem = day(placed, entry.inForceOn());
        if (problem.isPresent()) {
            return new Refused(problem.get());
        }
        entries.add(placed.row().id(), entry, key.get().id(), OffsetDateTime.now(clock));
        return new Done();
    }

    /**
     * Confirms the statement of the other office; from its day on the version binds.
     *
     * @param shown the statement that the page showed
     */
    Outcome confirm(int number, PersonId person, Party party, UUID shown) {
        versions.lock();
        Placed placed = states.numbered(number).orElseThrow();
        Optional<OfficeKey> key = key(person, party);
        Optional<Waiting> waiting =
                entries.waiting(placed.row().id()).filter(entry -> entry.id().equals(shown));
        if (placed.state() != VersionState.SIGNED) {
            return new Refused("entry.notSigned");
        } else if (key.isEmpty()) {
            return new Refused("signing.noKey");
        } else if (waiting.isEmpty()) {
            return new Refused("entry.changed");
        } else if (waiting.get().enteredBy() == party || isOfSamePerson(waiting.get(), person)) {
            return new Refused("entry.sameParty");
        }
        return day(placed, waiting.get().entry().inForceOn())
                .<Outcome>map(Refused::new)
                .orElseGet(() -> bringIntoForce(placed, waiting.get(), key.get()));
    }

    private Outcome bringIntoForce(Placed placed, Waiting waiting, OfficeKey key) {
        Versions.Row row = placed.row();
        EntryRecord entry = waiting.entry();
        byte[] proof = proofs.of(
                ConfirmedEntry.PROVEN_AS, ConfirmedEntry.proven(row.hash(), entry, waiting.enteredWith(), key.id()));
        if (!entries.confirm(waiting.id(), key.id(), proof, OffsetDateTime.now(clock))) {
            return new Refused("entry.changed");
        }
        versions.enterIntoForce(row.id(), entry.from());
        acts.record(
                ActKind.VERSION_IN_FORCE,
                "Fassung " + row.number(),
                Map.of(
                        "hash", row.hash(),
                        "from", entry.inForceOn().toString(),
                        "document", entry.documentHash(),
                        "signedOn", entry.signedOn().toString(),
                        "resolutionOn", entry.resolutionOn().toString(),
                        "enteredBy", waiting.enteredBy().name(),
                        "confirmedBy", key.party().name()));
        return new Done();
    }

    /** Neither in the past nor where a later version binds already. */
    private Optional<String> day(Placed placed, LocalDate day) {
        if (day.isBefore(EntryRecord.today(clock))) {
            return Optional.of("entry.past");
        }
        boolean overtaken = states.all().stream()
                .filter(other -> other.row().number() > placed.row().number())
                .map(other -> other.row().inForceFrom())
                .anyMatch(from -> from != null && !from.isAfter(EntryRecord.startOf(day)));
        return overtaken ? Optional.of("entry.overtaken") : Optional.empty();
    }

    private Optional<OfficeKey> key(PersonId person, Party party) {
        return keys.inUseBy(person).filter(key -> key.party() == party);
    }

    private boolean isOfSamePerson(Waiting waiting, PersonId person) {
        return keys.all().stream()
                .anyMatch(key -> key.id().equals(waiting.enteredWith()) && person.equals(key.holder()));
    }
}
