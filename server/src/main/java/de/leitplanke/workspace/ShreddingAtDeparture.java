package de.leitplanke.workspace;

import de.leitplanke.people.Departure;
import de.leitplanke.people.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** With the account of somebody who leaves, the assignments and the key of the person end. */
@Component
class ShreddingAtDeparture implements Departure {

    private final Assignments assignments;
    private final PersonKeys keys;

    ShreddingAtDeparture(Assignments assignments, PersonKeys keys) {
        this.assignments = assignments;
        this.keys = keys;
    }

    @Override
    @Transactional
    public void of(PersonId person) {
        assignments.deleteAllBy(person);
        assignments.takeFrom(person);
        keys.shred(person);
    }
}
