package de.leitplanke.evidence.seal;

import de.leitplanke.people.Departure;
import de.leitplanke.people.PersonId;
import org.springframework.stereotype.Component;

/** Whoever leaves opens no more seals. */
@Component
class RetiringAtDeparture implements Departure {

    private final MakingSealKeys keys;

    RetiringAtDeparture(MakingSealKeys keys) {
        this.keys = keys;
    }

    @Override
    public void of(PersonId person) {
        keys.retire(person);
    }
}
