package de.leitplanke.agreement;

import de.leitplanke.agreement.VersionDetail.Kept;
import de.leitplanke.agreement.VersionDetail.Office;
import de.leitplanke.agreement.VersionDetail.Waiting;
import de.leitplanke.agreement.VersionStates.Placed;
import de.leitplanke.people.SignedIn;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** Finds versions for people: what is not agreed yet, only the two parties may see. */
@Service
@Transactional
class VersionDetails {

    private final VersionStates states;
    private final Versions versions;
    private final Entries entries;
    private final OfficeKeys keys;
    private final VersionSigning signing;
    private final Gates gates;

    VersionDetails(
            VersionStates states,
            Versions versions,
            Entries entries,
            OfficeKeys keys,
            VersionSigning signing,
            Gates gates) {
        this.states = states;
        this.versions = versions;
        this.entries = entries;
        this.keys = keys;
        this.signing = signing;
        this.gates = gates;
    }

    /** The version, or the answer that there is none for this person. */
    Placed require(int number, SignedIn person) {
        return states.numbered(number)
                .filter(placed ->
                        placed.state().isAgreed() || Party.of(person.roles()).isPresent())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The party that the person acts for, or the answer that this is not for the person. */
    static Party requireParty(SignedIn person) {
        return Party.of(person.roles()).orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }

    VersionDetail of(int number, SignedIn person) {
        Placed placed = require(number, person);
        Optional<Party> party = Party.of(person.roles());
        return new VersionDetail(
                VersionLine.of(placed),
                placed.text() != null && states.agreedBefore(number).isPresent(),
                placed.text() == null ? null : gates.of(placed.text()),
                versions.signatures(placed.row().id()).stream()
                        .map(ShownAgreement.SignatureLine::of)
                        .toList(),
                entries.confirmed(placed.row().id())
                        .map(confirmed -> EntryLines.of(confirmed.entry()))
                        .orElse(null),
                waiting(placed, party),
                party.map(own -> office(placed, person, own)).orElse(null));
    }

    private @Nullable Waiting waiting(Placed placed, Optional<Party> party) {
        return entries.waiting(placed.row().id())
                .map(entry -> new Waiting(
                        entry.id(),
                        EntryLines.of(entry.entry()),
                        entry.enteredBy().textKey(),
                        party.filter(own -> own == entry.enteredBy()).isPresent()))
                .orElse(null);
    }

    private Office office(Placed placed, SignedIn person, Party party) {
        return new Office(
                party.textKey(),
                keys.inUseBy(person.person())
                        .filter(key -> key.party() == party)
                        .map(key -> key.outside() ? Kept.ELSEWHERE : Kept.HERE)
                        .orElse(null),
                signing.obstacle(placed, person.person(), party)
                        .map(VersionSigning.Refused::textKey)
                        .orElse(null));
    }
}
