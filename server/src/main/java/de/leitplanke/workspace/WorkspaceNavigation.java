package de.leitplanke.workspace;

import de.leitplanke.people.Role;
import de.leitplanke.platform.page.NavigationEntry;
import de.leitplanke.platform.page.NavigationEntry.Group;
import de.leitplanke.platform.page.WrittenFields;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class WorkspaceNavigation {

    @Bean
    NavigationEntry workspaceEntry() {
        return NavigationEntry.forAll(Group.WORK, 10, "navigation.workspace", "/arbeitsplatz");
    }

    @Bean
    NavigationEntry secondSignatureEntry() {
        return new NavigationEntry(
                Group.WORK, 30, "navigation.secondSignature", "/gegenzeichnen", Set.of(Role.MANAGER.name()));
    }

    @Bean
    WrittenFields writtenInAssignments() {
        return new WrittenFields("/arbeitsplatz/", Set.of("wert.", "antwort", "text", "grund", "nachbesserung"));
    }

    @Bean
    WrittenFields writtenBySecondSigners() {
        return new WrittenFields("/gegenzeichnen/", Set.of("bemerkung"));
    }
}
