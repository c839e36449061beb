package de.leitplanke.evidence.seal;

import de.leitplanke.people.PersonId;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person is told: every opening that has named this person. */
@Service
@Transactional(readOnly = true)
class OwnOpenings {

    private final OpeningNotices notices;
    private final Openings openings;

    OwnOpenings(OpeningNotices notices, Openings openings) {
        this.notices = notices;
        this.openings = openings;
    }

    List<OwnOpening> of(PersonId person) {
        return notices.of(person).stream()
                .flatMap(told ->
                        openings.find(told.opening()).map(opening -> new OwnOpening(opening, told.on())).stream())
                .toList();
    }
}
