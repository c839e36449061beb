package de.leitplanke.library;

import de.leitplanke.platform.page.NavigationEntry;
import de.leitplanke.platform.page.NavigationEntry.Group;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the pages of this module stand in the navigation. */
@Configuration
class LibraryNavigation {

    @Bean
    NavigationEntry mayIInNavigation() {
        return NavigationEntry.forAll(Group.WORK, 15, "mayI.navigation", "/darf-ich-das");
    }

    @Bean
    NavigationEntry examplesInNavigation() {
        return NavigationEntry.forAll(Group.WORK, 20, "library.navigation", "/beispiele");
    }
}
