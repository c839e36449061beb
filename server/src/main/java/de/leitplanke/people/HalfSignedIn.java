package de.leitplanke.people;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody who knew the password and has not shown the passkey yet. It opens nothing.
 *
 * @param next where the person wanted to go
 * @param until when the password has to be typed again
 */
record HalfSignedIn(UUID person, String next, Instant until) implements Serializable {

    static final String ATTRIBUTE = "passkey.half";

    @Override
    public String toString() {
        return "HalfSignedIn";
    }
}
