package de.leitplanke.library.orientation;

import static de.leitplanke.library.orientation.Musterberg.understand;
import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.rules.Audience;
import de.leitplanke.rules.AutomationLevel;
import de.leitplanke.rules.DataClass;
import de.leitplanke.rules.Form;
import de.leitplanke.rules.Purpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComprehensionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sachstandsmitteilung an Herrn Reuter wegen Schlagloch entwerfen | citizen-replies",
                "Auskunft, welche Unterlagen man für eine Garage braucht | building-enquiries",
                "Mahnung an Herrn Kessler wegen Grundsteuer mit dem Hausmodell | tax-letters",
                "Terminerinnerung Trauung an Brautpaar Seifert | registry-office",
                "Elternbrief der Kita zum Sommerfest formulieren | family-enquiries",
                "Bieterfrage zur Fassadenreinigung beantworten lassen | procurement",
                "Facebook-Beitrag zur Freibadsaison | press",
                "Namen für das neue Schwimmbad finden | event-ideas",
                "Radverkehrskonzept auf eine Seite bringen mit KI | summaries",
                "Vorlage zum Haushalt kürzen, Landesassistent | council-papers",
                "Meine Notizen aus der Dienstbesprechung zum Protokoll machen | minutes",
                "Rundmail an alle Kolleginnen wegen Parkplatz | general-drafts",
                "Flyer Ferienspiele auf Polnisch | translation",
                "Checkliste Umzug Grundschule erstellen lassen | work-aids",
                "Eingangsbestätigung an die Bewerberinnen | applicant-letters",
                "Wo steht in der Marktsatzung was zu Standgrößen, die KI soll suchen | statute-research",
                "Antrag Straßencafé: Übersicht mit dem Hausmodell | special-use-proposals",
                "Stellungnahmen zum Flächennutzungsplan nach Themen sortieren | planning-statements",
                "Wegweiser fürs Rathaus in Leichter Sprache | plain-language",
                "Bewerberliste nach Noten sortieren | shortlisting",
                "Mietvertrag für die Stadthalle von der KI aufsetzen | none"
            })
    void fieldOfUseIsReadFromTheTask(String text, String field) {
        assertThat(understand(text).field()).contains(field);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Pflegegrad von Frau Timm, Antwortbrief | D4",
                "Brief an Familie Yilmaz wegen Unterhaltsvorschuss | D5",
                "Netzwerkplan erklären lassen | D6",
                "Kalkulation der Firma Lindner zusammenfassen | D7",
                "Niederschrift der nichtöffentlichen Sitzung kürzen | D8",
                "Vermerk zum Personalgespräch entwerfen | D3"
            })
    void sensitiveMatterGivesItsClass(String text, DataClass expected) {
        assertThat(understand(text).classes()).contains(expected);
    }

    @Test
    void publicLeafletOnASensitiveSubjectIsNoCase() {
        assertThat(understand("Merkblatt Wohngeld in Leichter Sprache").classes())
                .containsExactly(DataClass.D0);
    }

    @Test
    void namesAreFoundByTheDetectorAndDeniedNamesAreNot() {
        assertThat(understand("Vermerk über Herrn Lau schreiben").classes()).contains(DataClass.D2);
        assertThat(understand("Vermerk ohne Namen schreiben").classes()).doesNotContain(DataClass.D2);
    }

    @Test
    void typingErrorsDoNotHideTheTool() {
        assertThat(understand("Vermerk in der Vertragsclod formulieren").codes(Aspect.TOOL))
                .containsExactly("contract-cloud");
    }

    @Test
    void nameThatMayMeanTwoAccountsStaysOpen() {
        assertThat(understand("Slogan mit ChatGPT").codes(Aspect.TOOL)).containsExactly("free-chat", "public-chat");
    }

    @Test
    void formIsReadFromWhatWasDoneWithTheNames() {
        assertThat(understand("Namen sind raus, Vermerk kürzer schreiben").forms())
                .containsExactly(Form.MASKED);
        assertThat(understand("Brief an Frau Pohl 1:1 umformulieren").forms()).containsExactly(Form.CLEAR);
    }

    @Test
    void actingAloneIsTheHighestLevelAndAProposalTheSecond() {
        assertThat(understand("KI soll Mails automatisch verschicken").level()).contains(AutomationLevel.A3);
        assertThat(understand("KI soll eine Empfehlung zum Antrag geben").level())
                .contains(AutomationLevel.A2);
    }

    @Test
    void audienceFollowsFromTheProduct() {
        assertThat(understand("Aushang fürs schwarze Brett schreiben").audience())
                .contains(Audience.PUBLIC);
        assertThat(understand("Mail an die Kollegen entwerfen").audience()).contains(Audience.INTERNAL);
    }

    @Test
    void cluesPointToTheWordsThatSayIt() {
        String text = "Bitte den Infozettel ins Ukrainische übersetzen";

        assertThat(understand(text).clues())
                .filteredOn(clue -> clue.code().equals(Purpose.TRANSLATION.name()))
                .extracting(clue -> text.substring(clue.start(), clue.end()))
                .contains("Infozettel");
    }
}
