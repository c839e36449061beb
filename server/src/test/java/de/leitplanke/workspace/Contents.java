package de.leitplanke.workspace;

import de.leitplanke.rules.Audience;
import de.leitplanke.workspace.AssignmentContent.Origin;
import java.util.Map;
import java.util.Set;

/** Content for tests that look at where it is kept. */
final class Contents {

    private Contents() {}

    static AssignmentContent draft(String message) {
        return AssignmentContent.begun(
                        new Origin("antwort-beschwerde", "Antwort auf eine Beschwerde", "citizen-replies"),
                        Audience.PERSON)
                .withDraft(Map.of("nachricht", message), Set.of(), Audience.PERSON, false);
    }
}
