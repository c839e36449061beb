package de.leitplanke.library.variant;

import de.leitplanke.people.Departure;
import de.leitplanke.people.PasswordReset;
import de.leitplanke.people.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deletes a person's variants when the account ends, and when others set the password, who could otherwise read them.
 */
@Component
@Transactional
class EndOfVariants implements Departure, PasswordReset {

    private final Variants variants;

    EndOfVariants(Variants variants) {
        this.variants = variants;
    }

    @Override
    public void of(PersonId person) {
        variants.deleteAllBy(person);
    }

    @Override
    public void passwordOf(PersonId person) {
        variants.deleteAllBy(person);
    }
}
