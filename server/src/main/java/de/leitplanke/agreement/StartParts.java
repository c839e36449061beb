package de.leitplanke.agreement;

import de.leitplanke.people.Role;
import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.page.NavigationEntry;
import de.leitplanke.platform.page.StartSection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What other modules put on the start page. */
@Component
class StartParts {

    private final List<StartSection> sections;
    private final Set<String> pages;

    StartParts(ObjectProvider<StartSection> sections, List<NavigationEntry> entries) {
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(StartSection::order))
                .toList();
        this.pages = entries.stream().map(NavigationEntry::path).collect(Collectors.toSet());
    }

    List<RoleRows> rows(Set<Role> roles) {
        return RoleRows.of(roles, pages);
    }

    List<ShownSection> sections(SignedIn person) {
        return sections.stream()
                .map(section -> new ShownSection(section.titleKey(), section.rows(person)))
                .filter(section -> !section.rows().isEmpty())
                .toList();
    }
}
