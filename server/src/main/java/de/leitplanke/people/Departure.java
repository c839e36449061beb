package de.leitplanke.people;

/**
 * Told when somebody's account ends for ever. What only this person may read must be destroyed in the same transaction;
 * the account stays as a row without a name, so that what others have done with the person keeps standing.
 */
public interface Departure {

    void of(PersonId person);
}
