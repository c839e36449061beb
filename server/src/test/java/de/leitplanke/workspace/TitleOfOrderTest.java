package de.leitplanke.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.library.Example;
import de.leitplanke.library.Examples;
import de.leitplanke.people.TownOfThisInstallation;
import de.leitplanke.platform.tenancy.CurrentMunicipality;
import de.leitplanke.rules.Audience;
import de.leitplanke.town.RunningTown;
import de.leitplanke.workspace.AssignmentContent.Origin;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An order of one's own is named by its first words, and never by a person. */
class TitleOfOrderTest {

    private final RunningTown town = RunningTown.get();

    @ParameterizedTest(name = "{0} is called {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    Gliedere den Vermerk                             | Gliedere den Vermerk
                    Fasse die Vorlage zur Sitzung im Mai bitte ganz kurz zusammen | Fasse die Vorlage zur Sitzung im Mai bitte …
                    Schreibe eine Einladung an Frau Birnstiel        | Schreibe eine Einladung an Frau …
                    Frau Birnstiel soll eine Einladung erhalten      | Freier Auftrag
                    Kürze                                            | Freier Auftrag
                    """)
    void firstWordsAsFarAsNothingWasFoundInThem(String order, String title) {
        assertThat(title("frei", "aufgabe", order)).isEqualTo(title);
    }

    @Test
    void templateKeepsItsName() {
        assertThat(title("antwort-beschwerde", "sachstand", "Der Wagen ist ausgefallen."))
                .isEqualTo("Antwort auf eine Beschwerde");
    }

    private String title(String key, String variable, String order) {
        Example example = CurrentMunicipality.call(
                        town.bean(TownOfThisInstallation.class).get().id(),
                        () -> town.bean(Examples.class).byKey(key))
                .orElseThrow();
        AssignmentContent content = AssignmentContent.begun(
                        new Origin(key, example.title(), example.field()), Audience.INTERNAL)
                .withDraft(Map.of(variable, order), Set.of(), Audience.INTERNAL, false);
        Draft draft = town.bean(Drafting.class).read(content, example, false);
        return TitleOfOrder.of(example, content.entered(), draft);
    }
}
