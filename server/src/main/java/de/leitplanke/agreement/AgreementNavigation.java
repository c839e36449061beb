package de.leitplanke.agreement;

import static de.leitplanke.platform.page.NavigationEntry.Group.SHAPE;
import static de.leitplanke.platform.page.NavigationEntry.Group.STEER;
import static de.leitplanke.platform.page.NavigationEntry.Group.WORK;

import de.leitplanke.people.Role;
import de.leitplanke.platform.page.NavigationEntry;
import de.leitplanke.platform.page.WrittenFields;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class AgreementNavigation {

    @Bean
    NavigationEntry startEntry() {
        return NavigationEntry.forAll(WORK, 0, "navigation.start", "/");
    }

    @Bean
    NavigationEntry agreementEntry() {
        return NavigationEntry.forAll(SHAPE, 10, "navigation.agreement", "/vereinbarung");
    }

    @Bean
    NavigationEntry draftsEntry() {
        return new NavigationEntry(
                STEER,
                20,
                "navigation.drafts",
                DraftsPage.PATH,
                Set.of(Role.EMPLOYER.name(), Role.STAFF_COUNCIL.name(), Role.AI_OFFICER.name()));
    }

    /** What was written is given back when a form comes too late. */
    @Bean
    WrittenFields draftFields() {
        return new WrittenFields(
                "/vereinbarung",
                Set.of(
                        "wortlaut",
                        "einfach",
                        "grund",
                        "wirkung",
                        "regeln",
                        "tests",
                        "bemerkung",
                        "anmerkung",
                        "antwort",
                        "meldung",
                        "weg"));
    }
}
