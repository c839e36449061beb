package de.leitplanke.evidence.seal;

import static de.leitplanke.platform.page.NavigationEntry.Group.STEER;

import de.leitplanke.people.Role;
import de.leitplanke.platform.page.NavigationEntry;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class SealNavigation {

    @Bean
    NavigationEntry sealsEntry() {
        return new NavigationEntry(
                STEER,
                72,
                "navigation.seals",
                SealsPage.PATH,
                SealOffices.READERS.stream().map(Role::name).collect(Collectors.toSet()));
    }
}
