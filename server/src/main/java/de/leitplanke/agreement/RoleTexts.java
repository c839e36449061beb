package de.leitplanke.agreement;

import de.leitplanke.people.Role;
import de.leitplanke.platform.start.Content;
import de.leitplanke.platform.text.Markdown;
import de.leitplanke.platform.text.TextFile;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The short answers to "what can I do here", one per role. */
@Component
class RoleTexts {

    private final Map<Role, RoleText> texts = new EnumMap<>(Role.class);

    RoleTexts(Content content) {
        TextFile.readOrName(content.file("texts/kurz.md")).ifPresent(this::take);
    }

    private void take(TextFile file) {
        file.roles()
                .forEach((role, heading) ->
                        texts.put(Role.valueOf(role), new RoleText(heading, Markdown.html(file.part(heading)))));
    }

    /** The texts for these roles, the role with the greater duty first. */
    List<RoleText> of(Set<Role> roles) {
        return roles.stream()
                .sorted((one, other) -> other.compareTo(one))
                .filter(texts::containsKey)
                .map(texts::get)
                .toList();
    }
}
