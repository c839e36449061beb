package de.leitplanke.agreement;

import de.leitplanke.agreement.VersionStates.Placed;
import de.leitplanke.evidence.ActKind;
import de.leitplanke.evidence.OfficialActs;
import de.leitplanke.people.PersonId;
import de.leitplanke.rules.AgreementVersion;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts an office's signature under a version; each person only for the own office, and never for both. */
@Service
@Transactional
class VersionSigning {

    private final VersionStates states;
    private final Versions versions;
    private final OfficeKeys keys;
    private final OpeningKeys opening;
    private final Gates gates;
    private final DetachedSignature detached;
    private final OfficialActs acts;
    private final Clock clock;

    VersionSigning(
            VersionStates states,
            Versions versions,
            OfficeKeys keys,
            OpeningKeys opening,
            Gates gates,
            DetachedSignature detached,
            OfficialActs acts,
            Clock clock) {
        this.states = states;
        this.versions = versions;
        this.keys = keys;
        this.opening = opening;
        this.gates = gates;
        this.detached = detached;
        this.acts = acts;
        this.clock = clock;
    }

    sealed interface Outcome {}

    record Signed() implements Outcome {}

    /** Why not; the value names the other key or version, or is empty. */
    record Refused(String textKey, String value) implements Outcome {

        Refused(String textKey) {
            this(textKey, "");
        }
    }

    /** Why somebody may not sign this version now; empty if only the key or its passphrase is still to be given. */
    Optional<Refused> obstacle(Placed placed, PersonId person, Party party) {
        AgreementVersion text = placed.text();
        if (text == null || placed.state() == VersionState.BROKEN) {
            return Optional.of(new Refused("signing.broken"));
        } else if (placed.signedBy().contains(party)) {
            return Optional.of(new Refused("signing.already"));
        } else if (placed.state() != VersionState.AWAITING) {
            return Optional.of(new Refused("signing.closed"));
        } else if (hasSigned(placed, person)) {
            return Optional.of(new Refused("signing.samePerson"));
        } else if (!gates.of(text).passed()) {
            return Optional.of(new Refused("signing.gate"));
        }
        return keys.inUseBy(person)
                .map(key -> key.party() == party
                        ? Optional.<Refused>empty()
                        : Optional.of(new Refused("signing.keyOfOther")))
                .orElseGet(() -> Optional.of(new Refused("signing.noKey")));
    }

    /** Signs with the key that this server keeps sealed. */
    Outcome sign(int number, String shownHash, PersonId person, Party party, String passphrase) {
        Placed placed = states.numbered(number).orElseThrow();
        Optional<Refused> obstacle = obstacle(placed, person, party);
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        AgreementVersion text = placed.text();
        if (text == null || !text.hash().equals(shownHash)) {
            return new Refused("signing.otherText");
        }
        OfficeKey key = keys.inUseBy(person).orElseThrow();
        return switch (opening.open(key, passphrase)) {
            case OpeningKeys.Refused refused -> new Refused(refused.textKey());
            case OpeningKeys.Opened opened -> add(placed.row(), text, key, opened.sign(text.canonical()));
        };
    }

    /** Takes a signature that was made elsewhere, with a key that is kept elsewhere. */
    Outcome attach(int number, PersonId person, Party party, byte[] file) {
        Placed placed = states.numbered(number).orElseThrow();
        Optional<Refused> obstacle = obstacle(placed, person, party);
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        AgreementVersion text = placed.text();
        OfficeKey key = keys.inUseBy(person).orElseThrow();
        if (text == null || !key.outside()) {
            return new Refused("signing.keyInside");
        }
        return switch (detached.read(file, text, key)) {
            case DetachedSignature.Wrong wrong -> new Refused(wrong.textKey(), wrong.value());
            case DetachedSignature.Fits fits -> add(placed.row(), text, key, fits.signature());
        };
    }

    private Outcome add(Versions.Row row, AgreementVersion text, OfficeKey key, byte[] bytes) {
        OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
        Signature signature = new Signature(key.party(), key.publicBytes(), bytes, false, now);
        if (!signature.covers(text.canonical())) {
            return new Refused("signing.keyBroken");
        }
        if (!versions.sign(row.id(), signature)) {
            return new Refused("signing.already");
        }
        acts.record(
                ActKind.VERSION_SIGNED,
                "Fassung " + row.number(),
                Map.of(
                        "hash", text.hash(),
                        "party", key.party().name(),
                        "key", PublicKeyText.hash(key.publicBytes())));
        return new Signed();
    }

    /** Whether somebody who now acts for one party has signed for the other. */
    private boolean hasSigned(Placed placed, PersonId person) {
        return versions.signatures(placed.row().id()).stream()
                .flatMap(signature -> keys.of(signature.publicKey()).stream())
                .anyMatch(key -> person.equals(key.holder()));
    }
}
