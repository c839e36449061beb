package de.leitplanke.evidence.seal;

import de.leitplanke.people.Role;
import de.leitplanke.people.SignedIn;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Keeps everybody else out of the pages on seals. */
final class SealAccess {

    private SealAccess() {}

    static void require(SignedIn person, Set<Role> roles) {
        if (roles.stream().noneMatch(person::has)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
