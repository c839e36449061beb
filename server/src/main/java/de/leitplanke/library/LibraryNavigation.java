package de.leitplanke.library;

import de.leitplanke.platform.page.NavigationEntry;
import de.leitplanke.platform.page.NavigationEntry.Group;
import de.leitplanke.platform.page.WrittenFields;
import java.util.Set;
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

    @Bean
    NavigationEntry guideInNavigation() {
        return NavigationEntry.forAll(Group.LEARN, 20, "guide.navigation", "/leitfaden");
    }

    @Bean
    NavigationEntry orderCheckInNavigation() {
        return NavigationEntry.forAll(Group.LEARN, 30, "coach.navigation", OrderCheckPage.PATH);
    }

    @Bean
    NavigationEntry textCheckInNavigation() {
        return NavigationEntry.forAll(Group.LEARN, 40, "textcheck.navigation", TextCheckPage.PATH);
    }

    @Bean
    WrittenFields writtenForTheCoach() {
        return new WrittenFields(OrderCheckPage.PATH, Set.of("auftrag"));
    }
}
