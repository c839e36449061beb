package de.leitplanke.library.pack;

import de.leitplanke.people.Role;
import de.leitplanke.platform.page.NavigationEntry;
import de.leitplanke.platform.page.NavigationEntry.Group;
import de.leitplanke.platform.page.WrittenFields;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where packs stand in the navigation, and what people write about one. */
@Configuration
class PackNavigation {

    @Bean
    NavigationEntry packsInNavigation() {
        return new NavigationEntry(
                Group.STEER,
                26,
                "pack.navigation",
                PacksPage.PATH,
                Set.of(Role.MANAGER.name(), Role.AI_OFFICER.name()));
    }

    @Bean
    WrittenFields writtenAboutPacks() {
        return new WrittenFields(PacksPage.PATH, Set.of("beschreibung", "weitergabe", "lizenz"));
    }
}
