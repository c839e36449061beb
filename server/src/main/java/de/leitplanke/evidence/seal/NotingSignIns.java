package de.leitplanke.evidence.seal;

import de.leitplanke.evidence.AgreedReasons;
import de.leitplanke.evidence.RetainedLog;
import de.leitplanke.ledger.seal.SealedEntry;
import de.leitplanke.people.PersonId;
import de.leitplanke.people.SignInEvent;
import de.leitplanke.people.SignInWatch;
import java.security.SecureRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes log L4. Who it was is sealed for both groups; as long as one of them could not agree, it is not written at
 * all. Without an agreement that knows this log, nothing is written.
 */
@Component
class NotingSignIns implements SignInWatch {

    private final SecurityEvents events;
    private final SealGroups groups;
    private final AgreedReasons reasons;
    private final SealTime time;
    private final SecureRandom random;

    NotingSignIns(SecurityEvents events, SealGroups groups, AgreedReasons reasons, SealTime time, SecureRandom random) {
        this.events = events;
        this.groups = groups;
        this.reasons = reasons;
        this.time = time;
        this.random = random;
    }

    @Override
    @Transactional
    public void noticed(SignInEvent event, PersonId person) {
        if (reasons.inForce().necessity(RetainedLog.ACCESS.id()).isPresent()) {
            note(event, person);
        }
    }

    private void note(SignInEvent event, PersonId person) {
        UUID id = UUID.randomUUID();
        byte[] content = new SealedPerson(person, time.now().toInstant()).bytes();
        @Nullable
        SealedEntry sealed = groups.both()
                .map(both -> SealedEntry.seal(content, SealedPerson.boundTo(id), both, random))
                .orElse(null);
        events.add(id, event, time.today(), sealed);
    }
}
