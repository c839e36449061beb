package de.leitplanke.evidence;

import java.util.Optional;

/** Why the agreement has something kept; the module of the agreement answers. */
public interface AgreedReasons {

    /** The reasons of the version in force at this moment; they are all empty while none is. */
    Reasons inForce();

    /** The reasons of one version. */
    interface Reasons {

        /** Why this log of the closed list is needed, in the words of the agreement. */
        Optional<String> necessity(String log);

        Optional<Place> clause(String id);
    }

    /**
     * A clause to show.
     *
     * @param id with which the page of the agreement opens it
     * @param citation for example "§ 17 Abs. 5"
     * @param plain what it says in plain German
     */
    record Place(String id, String citation, String plain) {}
}
