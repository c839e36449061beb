package de.leitplanke.agreement;

import de.leitplanke.agreement.VersionStates.Placed;
import de.leitplanke.people.SignedIn;
import de.leitplanke.rules.AgreementVersion;
import de.leitplanke.rules.compare.Synopsis;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** Finds the Synopse of a draft, and the one that was frozen with a version. */
@Service
@Transactional(readOnly = true)
class Synopses {

    private final DraftDesk desk;
    private final Drafts drafts;
    private final DraftTalk talk;
    private final VersionDetails details;
    private final VersionStates states;

    Synopses(DraftDesk desk, Drafts drafts, DraftTalk talk, VersionDetails details, VersionStates states) {
        this.desk = desk;
        this.drafts = drafts;
        this.talk = talk;
        this.details = details;
        this.states = states;
    }

    SynopsisPaper ofDraft(SignedIn person, UUID id, boolean whole) {
        return SynopsisPaper.of(desk.open(person, id), talk.reasons(id), whole);
    }

    /** Against the version that its draft was begun from; without a draft, against the last one agreed before. */
    SynopsisPaper ofVersion(SignedIn person, int number, boolean whole) {
        Placed placed = details.require(number, person);
        AgreementVersion text = placed.text();
        if (text == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Optional<Draft> draft = drafts.thatBecame(placed.row().id());
        AgreementVersion before = draft.map(Draft::base)
                .or(() -> states.agreedBefore(number))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return SynopsisPaper.of(
                VersionLine.of(placed),
                Synopsis.of(before, text),
                draft.map(known -> talk.reasons(known.head().id())).orElse(Map.of()),
                whole);
    }
}
