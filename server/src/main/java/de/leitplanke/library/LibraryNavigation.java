package de.leitplanke.library;

import de.leitplanke.platform.page.NavigationEntry;
import de.leitplanke.platform.page.NavigationEntry.Group;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the pages of this module stand in the navigation. */
@Configuration
class LibraryNavigation {

    @Bean
    NavigationEntry examplesInNavigation() {
        return NavigationEntry.forAll(Group.WORK, 20, "library.navigation", "/beispiele");
    }

    @Bean
    NavigationEntry guideInNavigation() {
        return NavigationEntry.forAll(Group.LEARN, 20, "guide.navigation", "/leitfaden");
    }

    @Bean
    NavigationEntry textCheckInNavigation() {
        return NavigationEntry.forAll(Group.LEARN, 40, "textcheck.navigation", TextCheckPage.PATH);
    }
}
