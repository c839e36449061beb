package de.leitplanke.people;

import static de.leitplanke.platform.page.NavigationEntry.Group.ABOUT_ME;
import static de.leitplanke.platform.page.NavigationEntry.Group.STEER;

import de.leitplanke.platform.page.NavigationEntry;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class PeopleNavigation {

    @Bean
    NavigationEntry staffEntry() {
        return new NavigationEntry(STEER, 90, "navigation.people", "/verwaltung/personen", Set.of(Role.ADMIN.name()));
    }

    @Bean
    NavigationEntry profileEntry() {
        return NavigationEntry.forAll(ABOUT_ME, 90, "navigation.profile", "/profil");
    }
}
