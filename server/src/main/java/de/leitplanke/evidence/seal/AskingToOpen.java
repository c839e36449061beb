package de.leitplanke.evidence.seal;

import de.leitplanke.evidence.AgreedReasons;
import de.leitplanke.people.Role;
import de.leitplanke.people.SignInEvent;
import de.leitplanke.people.SignedIn;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** IT security asks both groups to open what an occasion demands; the request names its entries once and for all. */
@Service
@Transactional
class AskingToOpen {

    private static final int MOST_ENTRIES = 50;
    private static final int DAYS = 14;

    private final Openings openings;
    private final SecurityEvents events;
    private final SealKeys keys;
    private final AccessLog log;
    private final AgreedReasons reasons;
    private final SealTime time;

    AskingToOpen(
            Openings openings,
            SecurityEvents events,
            SealKeys keys,
            AccessLog log,
            AgreedReasons reasons,
            SealTime time) {
        this.openings = openings;
        this.events = events;
        this.keys = keys;
        this.log = log;
        this.reasons = reasons;
        this.time = time;
    }

    sealed interface Outcome {}

    record Asked(UUID opening) implements Outcome {}

    record Refused(String textKey) implements Outcome {}

    Outcome ask(SignedIn person, OpeningForm form) {
        return form.problem(time.today())
                .<Outcome>map(Refused::new)
                .orElseGet(() -> keys.inUseBy(person.person())
                        .map(key -> ask(person, form, key))
                        .orElseGet(() -> new Refused("seals.noKey")));
    }

    private Outcome ask(SignedIn person, OpeningForm form, SealKey key) {
        Purpose purpose = form.purposeChosen().orElseThrow();
        SignInEvent event = form.eventChosen().orElseThrow();
        LocalDate first = OpeningForm.day(form.first()).orElseThrow();
        LocalDate last = OpeningForm.day(form.last()).orElseThrow();
        List<UUID> named = events.sealed(event, first, last);
        if (named.isEmpty() || named.size() > MOST_ENTRIES) {
            return new Refused(named.isEmpty() ? "seals.form.nothing" : "seals.form.tooMany");
        }
        Opening opening = new Opening(
                UUID.randomUUID(),
                openings.nextNumber(),
                key.id(),
                purpose,
                reasons.inForce()
                        .clause(purpose.clause())
                        .map(AgreedReasons.Place::citation)
                        .orElse(purpose.clause()),
                form.reason().strip(),
                event,
                first,
                last,
                named.size(),
                form.withheld() ? form.because().strip() : null,
                time.today().plusDays(DAYS),
                List.of());
        openings.add(opening, named);
        log.add(AccessStep.Kind.REQUESTED, opening.id(), person.person(), Role.SECURITY, opening.reason());
        return new Asked(opening.id());
    }
}
