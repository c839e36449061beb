package de.leitplanke.evidence;

import static de.leitplanke.platform.page.NavigationEntry.Group.STEER;

import de.leitplanke.people.Role;
import de.leitplanke.platform.page.NavigationEntry;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class EvidenceNavigation {

    @Bean
    NavigationEntry proofEntry() {
        return new NavigationEntry(
                STEER,
                70,
                "navigation.proof",
                "/nachweis",
                ProofPage.READERS.stream().map(Role::name).collect(Collectors.toSet()));
    }

    @Bean
    NavigationEntry reportsEntry() {
        return new NavigationEntry(
                STEER,
                65,
                "navigation.reports",
                ReportsPage.PATH,
                ReportReaders.ALL.stream().map(Role::name).collect(Collectors.toSet()));
    }
}
