package de.leitplanke.workspace;

import de.leitplanke.people.Departure;
import de.leitplanke.people.PasswordReset;
import de.leitplanke.people.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends the assignments and the key of a person whose account ends. The same happens when others set the password: it
 * must open nothing.
 */
@Component
@Transactional
class ShreddingOfContent implements Departure, PasswordReset {

    private final Assignments assignments;
    private final PersonKeys keys;

    ShreddingOfContent(Assignments assignments, PersonKeys keys) {
        this.assignments = assignments;
        this.keys = keys;
    }

    @Override
    public void of(PersonId person) {
        shred(person);
    }

    @Override
    public void passwordOf(PersonId person) {
        shred(person);
    }

    private void shred(PersonId person) {
        assignments.deleteAllBy(person);
        assignments.takeFrom(person);
        keys.shred(person);
    }
}
