package de.leitplanke.register.consent;

import de.leitplanke.people.Role;
import de.leitplanke.platform.page.NavigationEntry;
import de.leitplanke.platform.page.NavigationEntry.Group;
import de.leitplanke.platform.page.WrittenFields;
import de.leitplanke.platform.start.Content;
import de.leitplanke.platform.start.Yaml;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class ConsentConfiguration {

    private static final String RULES = "consent-rules.yaml";

    @Bean
    ConsentRules consentRules(Content content) {
        return Yaml.read(RULES, content.file("register/" + RULES).text(), ConsentRules.class)
                .checked(RULES);
    }

    @Bean
    NavigationEntry consentInNavigation() {
        return new NavigationEntry(
                Group.STEER,
                20,
                "consent.navigation",
                "/mitbestimmung",
                Set.of(
                        Role.EMPLOYER.name(),
                        Role.STAFF_COUNCIL.name(),
                        Role.AI_OFFICER.name(),
                        Role.DATA_PROTECTION.name()));
    }

    @Bean
    WrittenFields consentWrittenFields() {
        return new WrittenFields(
                "/mitbestimmung", Set.of("worte", "zweck", "text", "tagesordnung", "protokoll", "frage", "antwort"));
    }
}
