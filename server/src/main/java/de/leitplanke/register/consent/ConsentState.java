package de.leitplanke.register.consent;

import de.leitplanke.people.Role;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Where a request stands; what leads from one to the next is in {@link Transitions} alone. */
public enum ConsentState {
    DRAFT,
    SUBMITTED,
    PAPERS_REQUESTED,
    EXTENDED,
    REFUSED,
    DISCUSSION,
    UPHELD,
    CONCILIATION,
    CONSENTED,
    CONSENTED_BY_SILENCE,
    DECIDED_FOR,
    DECIDED_AGAINST,
    WITHDRAWN;

    private static final Set<ConsentState> CONSENT = EnumSet.of(CONSENTED, CONSENTED_BY_SILENCE, DECIDED_FOR);

    /** The measure may be carried out as far as co-determination is concerned. */
    public boolean isConsent() {
        return CONSENT.contains(this);
    }

    /** Nothing follows any more. */
    public boolean isEnd() {
        return Transitions.from(this).isEmpty();
    }

    /** The party that has to act before anything goes on; empty for a draft and after the end. */
    public Optional<Role> waitsFor() {
        return switch (this) {
            case SUBMITTED, EXTENDED, DISCUSSION -> Optional.of(Role.STAFF_COUNCIL);
            case PAPERS_REQUESTED, REFUSED, UPHELD, CONCILIATION -> Optional.of(Role.EMPLOYER);
            case DRAFT, CONSENTED, CONSENTED_BY_SILENCE, DECIDED_FOR, DECIDED_AGAINST, WITHDRAWN -> Optional.empty();
        };
    }

    /** The staff council's deadline is running: as long as, and only while, the request waits for the council. */
    public boolean hasClock() {
        return waitsFor().filter(Role.STAFF_COUNCIL::equals).isPresent();
    }

    /** Key of the German word in the message files. */
    public String textKey() {
        return "consent.state." + name();
    }
}
