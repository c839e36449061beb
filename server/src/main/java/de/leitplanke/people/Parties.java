package de.leitplanke.people;

import java.util.Set;

/** The two parties of the agreement; one person never acts for both, since two must agree. */
final class Parties {

    private static final Set<Role> BOTH = Set.of(Role.EMPLOYER, Role.STAFF_COUNCIL);

    private Parties() {}

    static boolean areBothIn(Set<Role> roles) {
        return roles.containsAll(BOTH);
    }

    static boolean include(Role role) {
        return BOTH.contains(role);
    }
}
