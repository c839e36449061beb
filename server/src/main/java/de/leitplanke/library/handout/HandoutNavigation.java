package de.leitplanke.library.handout;

import de.leitplanke.platform.page.NavigationEntry;
import de.leitplanke.platform.page.NavigationEntry.Group;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the handouts stand in the navigation. */
@Configuration
class HandoutNavigation {

    @Bean
    NavigationEntry orientationInNavigation() {
        return NavigationEntry.forAll(Group.WORK, 16, "handout.navigation", OrientationStartPage.PATH);
    }
}
