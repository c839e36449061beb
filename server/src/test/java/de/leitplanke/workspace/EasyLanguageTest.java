package de.leitplanke.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.rules.Audience;
import de.leitplanke.workspace.AssignmentContent.Origin;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EasyLanguageTest {

    @ParameterizedTest
    @CsvSource({
        "Hinweise zur Wahl in Leichter Sprache, true",
        "LEICHTE SPRACHE, true",
        "Seite der leichten\u00a0Sprache, true",
        "Brief in Einfacher Sprache, false",
        "Leichtere Sprache im Amt, false"
    })
    void nameIsKnownInEveryCaseButNotItsNeighbours(String title, boolean meant) {
        AssignmentContent content =
                AssignmentContent.begun(new Origin("entwurf", title, "plain-language"), Audience.PUBLIC);
        assertThat(EasyLanguage.isMeant(content)).isEqualTo(meant);
    }
}
