package de.leitplanke.library.variant;

import de.leitplanke.people.Role;
import de.leitplanke.platform.page.NavigationEntry;
import de.leitplanke.platform.page.NavigationEntry.Group;
import de.leitplanke.platform.page.WrittenFields;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where suggestions stand in the navigation, and what people write in the forms of variants. */
@Configuration
class VariantNavigation {

    @Bean
    NavigationEntry suggestionsInNavigation() {
        return new NavigationEntry(
                Group.STEER,
                25,
                "variant.navigation",
                SuggestionsPage.PATH,
                Set.of(Role.MANAGER.name(), Role.AI_OFFICER.name()));
    }

    @Bean
    WrittenFields writtenForVariants() {
        return new WrittenFields(
                "/beispiele", Set.of("titel", "kurz", "vorlage", "pruefen", "frage.", "hinweis.", "muster.", "grund"));
    }
}
