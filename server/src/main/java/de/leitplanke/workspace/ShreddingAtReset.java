package de.leitplanke.workspace;

import de.leitplanke.people.PasswordReset;
import de.leitplanke.people.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A password set by others must open nothing: the person's assignments and key are destroyed with it. */
@Component
class ShreddingAtReset implements PasswordReset {

    private final Assignments assignments;
    private final PersonKeys keys;

    ShreddingAtReset(Assignments assignments, PersonKeys keys) {
        this.assignments = assignments;
        this.keys = keys;
    }

    @Override
    @Transactional
    public void passwordOf(PersonId person) {
        assignments.deleteAllBy(person);
        assignments.takeFrom(person);
        keys.shred(person);
    }
}
