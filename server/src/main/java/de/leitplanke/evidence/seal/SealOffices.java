package de.leitplanke.evidence.seal;

import de.leitplanke.people.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The two offices that must agree, and the one that may ask them. */
final class SealOffices {

    /** Without one member of each nothing opens. */
    static final List<Role> GROUPS = List.of(Role.EMPLOYER, Role.STAFF_COUNCIL);

    /** Who sees that there are requests and how they stand. */
    static final Set<Role> READERS = EnumSet.of(Role.EMPLOYER, Role.STAFF_COUNCIL, Role.DATA_PROTECTION, Role.SECURITY);

    private SealOffices() {}

    /** The one group that somebody with these roles decides for; whoever were in both would decide for none. */
    static Optional<Role> group(Set<Role> roles) {
        List<Role> groups = GROUPS.stream().filter(roles::contains).toList();
        return groups.size() == 1 ? Optional.of(groups.getFirst()) : Optional.empty();
    }

    /** For which office somebody with these roles holds a key. */
    static Optional<Role> ofKey(Set<Role> roles) {
        return group(roles).or(() -> roles.contains(Role.SECURITY) ? Optional.of(Role.SECURITY) : Optional.empty());
    }
}
