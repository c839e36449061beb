package de.leitplanke.evidence.seal;

import de.leitplanke.evidence.ActKind;
import de.leitplanke.ledger.seal.MemberKey;
import de.leitplanke.ledger.seal.Share;
import de.leitplanke.people.Person;
import de.leitplanke.people.Persons;
import de.leitplanke.people.Role;
import de.leitplanke.people.SignedIn;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens what both groups have agreed to, with the reader's own key, for one look. In the same transaction the look is
 * noted, the public act recorded and everybody who was named is told, unless the request says why not yet.
 */
@Service
@Transactional
class OpeningSeals {

    private final Openings openings;
    private final OpeningRights rights;
    private final OwnSealKey ownKey;
    private final SecurityEvents events;
    private final OpeningNotices notices;
    private final AccessLog log;
    private final SealActs acts;
    private final Persons persons;
    private final SealTime time;

    OpeningSeals(
            Openings openings,
            OpeningRights rights,
            OwnSealKey ownKey,
            SecurityEvents events,
            OpeningNotices notices,
            AccessLog log,
            SealActs acts,
            Persons persons,
            SealTime time) {
        this.openings = openings;
        this.rights = rights;
        this.ownKey = ownKey;
        this.events = events;
        this.notices = notices;
        this.log = log;
        this.acts = acts;
        this.persons = persons;
        this.time = time;
    }

    sealed interface Outcome {}

    /** What is shown once; it is stored nowhere. */
    record Opened(List<OpenedEntry> entries) implements Outcome {}

    record Refused(String textKey) implements Outcome {}

    Outcome open(UUID id, SignedIn person, String passphrase) {
        Opening opening = openings.locked(id).orElseThrow();
        if (!rights.of(opening, person).contains(OpeningAct.OPEN)) {
            return new Refused("seals.notNow");
        }
        return switch (ownKey.open(person.person(), passphrase)) {
            case OwnSealKey.Refused refused -> new Refused(refused.textKey());
            case OwnSealKey.Opened own -> open(opening, person, own.secret());
        };
    }

    private Outcome open(Opening opening, SignedIn person, MemberKey reader) {
        List<SealedPerson> found = events.of(opening.id()).stream()
                .flatMap(entry -> opened(opening, entry, reader).stream())
                .toList();
        if (found.isEmpty()) {
            return new Refused("seals.gone");
        }
        if (!opening.has(AccessStep.Kind.OPENED)) {
            acts.record(ActKind.SEAL_OPENED, opening);
        }
        log.add(AccessStep.Kind.OPENED, opening.id(), person.person(), Role.SECURITY, "");
        boolean atOnce = opening.withheldBecause() == null;
        found.forEach(each -> notices.named(opening.id(), each.person(), atOnce ? time.today() : null));
        return new Opened(found.stream().map(this::entry).toList());
    }

    private Optional<SealedPerson> opened(Opening opening, SecurityEvents.Sealed entry, MemberKey reader) {
        List<Share> consents = SealOffices.GROUPS.stream()
                .flatMap(office -> openings
                        .handed(opening.id(), entry.event(), office)
                        .flatMap(
                                closed -> Share.received(office.name(), closed, reader, opening.boundTo(entry.event())))
                        .stream())
                .toList();
        return entry.seal().open(consents, SealedPerson.boundTo(entry.event())).map(SealedPerson::of);
    }

    private OpenedEntry entry(SealedPerson found) {
        return new OpenedEntry(
                persons.find(found.person()).map(Person::displayName).orElse(""),
                found.minute().atOffset(ZoneOffset.UTC));
    }
}
