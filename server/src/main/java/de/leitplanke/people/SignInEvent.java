package de.leitplanke.people;

/** The closed list of what is noted about signing in beyond the moment; each happens rarely and matters to security. */
public enum SignInEvent {

    /** Too many wrong passwords in a row have locked an account for a while. */
    LOCK_OUT,

    /** Somebody has set the password of an account with a one-time link. */
    PASSWORD_BY_LINK;

    /** Key of the German words. */
    public String textKey() {
        return "signInEvent." + name();
    }
}
