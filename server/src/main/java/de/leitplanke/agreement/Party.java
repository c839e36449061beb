package de.leitplanke.agreement;

import de.leitplanke.people.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The two sides whose signatures bring a version into force. */
public enum Party {
    EMPLOYER(Role.EMPLOYER),
    STAFF_COUNCIL(Role.STAFF_COUNCIL);

    private final Role role;

    Party(Role role) {
        this.role = role;
    }

    /** The one party that somebody with these roles acts for; whoever holds both offices acts for none. */
    static Optional<Party> of(Set<Role> roles) {
        List<Party> parties = Arrays.stream(values())
                .filter(party -> roles.contains(party.role))
                .toList();
        return parties.size() == 1 ? Optional.of(parties.getFirst()) : Optional.empty();
    }

    Party other() {
        return this == EMPLOYER ? STAFF_COUNCIL : EMPLOYER;
    }

    /** Key of the German word in the message files. */
    public String textKey() {
        return "agreement.party." + name();
    }
}
