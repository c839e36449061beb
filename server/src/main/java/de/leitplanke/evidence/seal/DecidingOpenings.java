package de.leitplanke.evidence.seal;

import de.leitplanke.evidence.ActKind;
import de.leitplanke.ledger.seal.Share;
import de.leitplanke.people.Role;
import de.leitplanke.people.SignedIn;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A member of a group agrees with the own key, or refuses; the consent waits closed for the reader. */
@Service
@Transactional
class DecidingOpenings {

    private final Openings openings;
    private final OpeningRights rights;
    private final OwnSealKey ownKey;
    private final SealKeys keys;
    private final SecurityEvents events;
    private final AccessLog log;
    private final SealActs acts;
    private final SecureRandom random;

    DecidingOpenings(
            Openings openings,
            OpeningRights rights,
            OwnSealKey ownKey,
            SealKeys keys,
            SecurityEvents events,
            AccessLog log,
            SealActs acts,
            SecureRandom random) {
        this.openings = openings;
        this.rights = rights;
        this.ownKey = ownKey;
        this.keys = keys;
        this.events = events;
        this.log = log;
        this.acts = acts;
        this.random = random;
    }

    /** Key of the text that says what is wrong; empty if the consent is given. */
    Optional<String> approve(UUID id, SignedIn person, String passphrase) {
        Opening opening = openings.locked(id).orElseThrow();
        if (!rights.of(opening, person).contains(OpeningAct.APPROVE)) {
            return Optional.of("seals.notNow");
        }
        Role office = SealOffices.group(person.roles()).orElseThrow();
        return switch (ownKey.open(person.person(), passphrase)) {
            case OwnSealKey.Refused refused -> Optional.of(refused.textKey());
            case OwnSealKey.Opened opened -> approve(opening, person, office, opened);
        };
    }

    /** Key of the text that says what is wrong; empty if it is refused. One refusal ends the request. */
    Optional<String> refuse(UUID id, SignedIn person, String words) {
        Opening opening = openings.locked(id).orElseThrow();
        if (!rights.of(opening, person).contains(OpeningAct.REFUSE)) {
            return Optional.of("seals.notNow");
        } else if (words.isBlank()) {
            return Optional.of("seals.refuse.words");
        }
        Role office = SealOffices.group(person.roles()).orElseThrow();
        log.add(AccessStep.Kind.REFUSED, id, person.person(), office, words.strip());
        acts.record(ActKind.SEAL_REFUSED, opening);
        return Optional.empty();
    }

    private Optional<String> approve(Opening opening, SignedIn person, Role office, OwnSealKey.Opened own) {
        Optional<SealKey> reader = keys.inUse(opening.readerKey());
        if (own.key().office() != office) {
            return Optional.of("seals.keyOfOther");
        } else if (reader.isEmpty()) {
            return Optional.of("seals.readerGone");
        }
        long handed = events.of(opening.id()).stream()
                .filter(entry -> hand(opening, entry, office, own, reader.get()))
                .count();
        if (handed == 0) {
            return Optional.of("seals.keyTooYoung");
        }
        log.add(AccessStep.Kind.APPROVED, opening.id(), person.person(), office, "");
        return Optional.empty();
    }

    private boolean hand(
            Opening opening, SecurityEvents.Sealed entry, Role office, OwnSealKey.Opened own, SealKey reader) {
        Optional<Share> share = entry.seal()
                .consent(office.name(), own.key().id().toString(), own.secret(), SealedPerson.boundTo(entry.event()));
        share.ifPresent(consent -> openings.hand(
                opening.id(),
                entry.event(),
                office,
                consent.handTo(reader.publicBytes(), opening.boundTo(entry.event()), random)));
        return share.isPresent();
    }
}
