package de.leitplanke.models;

import de.leitplanke.people.Role;
import de.leitplanke.platform.page.NavigationEntry;
import de.leitplanke.platform.page.NavigationEntry.Group;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the page of connections stands in the navigation. */
@Configuration
class ModelsNavigation {

    @Bean
    NavigationEntry modelsInNavigation() {
        return new NavigationEntry(
                Group.STEER,
                60,
                "models.navigation",
                "/verwaltung/modelle",
                Set.of(Role.ADMIN.name(), Role.AI_OFFICER.name()));
    }
}
