package de.leitplanke.workspace;

import de.leitplanke.rules.Audience;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Content for tests that look at where it is kept. */
final class Contents {

    private Contents() {}

    static AssignmentContent draft(String message) {
        return new AssignmentContent(
                "antwort-beschwerde",
                "Antwort auf eine Beschwerde",
                "citizen-replies",
                Map.of("nachricht", message),
                Set.of(),
                Audience.PERSON,
                false,
                "",
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                null);
    }
}
