package de.leitplanke.evidence.seal;

import de.leitplanke.people.Role;
import de.leitplanke.people.SignedIn;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Data protection is informed before anybody decides; the persons concerned are told afterwards. */
@Service
@Transactional
class InformingOpenings {

    private final Openings openings;
    private final OpeningRights rights;
    private final OpeningNotices notices;
    private final AccessLog log;
    private final SealTime time;

    InformingOpenings(Openings openings, OpeningRights rights, OpeningNotices notices, AccessLog log, SealTime time) {
        this.openings = openings;
        this.rights = rights;
        this.notices = notices;
        this.log = log;
        this.time = time;
    }

    /**
     * Key of the text that says what is wrong; empty if it is noted.
     *
     * @param words an opinion, which may be empty; where data protection is an office outside, when and how it was told
     */
    Optional<String> inform(UUID id, SignedIn person, String words) {
        Opening opening = openings.locked(id).orElseThrow();
        if (!rights.of(opening, person).contains(OpeningAct.INFORM)) {
            return Optional.of("seals.notNow");
        }
        boolean here = rights.isDataProtectionHere();
        if (!here && words.isBlank()) {
            return Optional.of("seals.inform.words");
        }
        log.add(
                AccessStep.Kind.INFORMED,
                id,
                person.person(),
                here ? Role.DATA_PROTECTION : office(person),
                words.strip());
        return Optional.empty();
    }

    /** Key of the text that says what is wrong; empty if the persons are told from now on. */
    Optional<String> tell(UUID id, SignedIn person) {
        Opening opening = openings.locked(id).orElseThrow();
        if (!rights.of(opening, person).contains(OpeningAct.TELL)) {
            return Optional.of("seals.notNow");
        }
        notices.tell(id, time.today());
        log.add(AccessStep.Kind.TOLD, id, person.person(), office(person), "");
        return Optional.empty();
    }

    private static Role office(SignedIn person) {
        return SealOffices.group(person.roles())
                .orElse(person.has(Role.DATA_PROTECTION) ? Role.DATA_PROTECTION : Role.SECURITY);
    }
}
