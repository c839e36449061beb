package de.leitplanke.people;

/**
 * Told when the administration sets a new password for somebody. Whoever knows that password could sign in as this
 * person, so what only the person may read must be gone before.
 */
public interface PasswordReset {

    void passwordOf(PersonId person);
}
