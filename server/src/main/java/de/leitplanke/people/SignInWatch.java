package de.leitplanke.people;

/** Told, in the same transaction, of what may be noted about signing in; nothing else is ever told. */
public interface SignInWatch {

    void noticed(SignInEvent event, PersonId person);
}
