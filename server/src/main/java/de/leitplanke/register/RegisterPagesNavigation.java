package de.leitplanke.register;

import de.leitplanke.people.Role;
import de.leitplanke.platform.page.NavigationEntry;
import de.leitplanke.platform.page.NavigationEntry.Group;
import java.util.EnumSet;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the register stands in the navigation; everybody may read it, who steers finds it there. */
@Configuration
class RegisterPagesNavigation {

    @Bean
    NavigationEntry registerInNavigation() {
        return new NavigationEntry(
                Group.STEER,
                10,
                "register.navigation",
                "/register",
                EnumSet.complementOf(EnumSet.of(Role.EMPLOYEE)).stream()
                        .map(Role::name)
                        .collect(Collectors.toSet()));
    }
}
