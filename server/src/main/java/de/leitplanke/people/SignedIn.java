package de.leitplanke.people;

import de.leitplanke.platform.tenancy.MunicipalityId;
import java.io.Serializable;
import java.security.Principal;
import java.util.Set;

/** The person behind a session; its name for sessions is the person's id, so that a new login name changes nothing. */
public record SignedIn(PersonId person, MunicipalityId municipality, String displayName, Set<Role> roles)
        implements Principal, Serializable {

    static SignedIn as(Person person, MunicipalityId municipality) {
        return new SignedIn(person.id(), municipality, person.displayName(), person.roles());
    }

    @Override
    public String getName() {
        return person.value().toString();
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** Never shows the name of a person in a log line. */
    @Override
    public String toString() {
        return "SignedIn";
    }
}
