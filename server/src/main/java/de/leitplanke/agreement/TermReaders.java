package de.leitplanke.agreement;

import de.leitplanke.people.Role;
import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.page.NavigationEntry;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who watches over the dates of the agreement: both parties, and whoever prepares their meetings. */
@Configuration
class TermReaders {

    static final String PATH = "/vereinbarung/laufzeit";

    private static final Set<Role> ROLES = EnumSet.of(Role.EMPLOYER, Role.STAFF_COUNCIL, Role.AI_OFFICER);

    static boolean include(SignedIn person) {
        return person.roles().stream().anyMatch(ROLES::contains);
    }

    @Bean
    NavigationEntry termEntry() {
        return new NavigationEntry(
                NavigationEntry.Group.STEER,
                20,
                "navigation.term",
                PATH,
                ROLES.stream().map(Role::name).collect(Collectors.toSet()));
    }
}
