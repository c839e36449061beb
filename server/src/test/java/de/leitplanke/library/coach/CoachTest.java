package de.leitplanke.library.coach;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What office staff write, and what the coach makes of it. */
class CoachTest {

    private final Coach coach = Coach.standard();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Q1  | Stelle die beiden Entwürfe gegenüber.
        Q1  | Könnten Sie mir die Niederschrift bitte kürzen?
        Q1  | Ich bräuchte bis morgen einen Flyer.
        Q1  | Wie melde ich ein Osterfeuer an?
        Q2  | Hintergrund: Die Turnhalle ist seit Montag gesperrt.
        Q2  | Wir bauen gerade die Bücherei um.
        Q2  | Der Kreisel wird im Mai erneuert.
        Q3  | Schreib es für unsere Seniorinnen und Senioren.
        Q3  | Zielgruppe: alle, die neu in der Stadt sind
        Q3  | Teile dem Pächter mit, dass der Zaun weg muss.
        Q4  | Setz einen Facebook-Post dazu auf.
        Q4  | Ausgabe tabellarisch.
        Q5  | Fasse es in zwei kurzen Absätzen zusammen.
        Q5  | Nenne vier Vorschläge.
        Q6  | Der Brief soll bürgerfreundlich klingen.
        Q6  | Bitte in Leichter Sprache.
        Q7  | Muster vom Vorjahr: „Wir laden Sie herzlich ein.“
        Q7  | So hätte ich es gern: „Danke, dass Sie mithelfen.“
        Q8  | Bitte nichts hinzudichten.
        Q8  | Wo dir etwas fehlt, frag nach.
        Q8  | Die Beträge bleiben unverändert.
        Q9  | Verzichte auf Fremdwörter.
        Q9  | Bitte keine Abkürzungen.
        Q10 | Du bist Redakteurin beim Amtsblatt.
        Q10 | Ich arbeite im Hochbauamt.
        M1  | Der Text soll ansprechender werden.
        M3  | Die Sitzung ist am {{tag}}.
        M3  | Frau XXX hat angerufen.
        M4  | Wie hoch ist der Mindestlohn?
        M4  | Trag den aktuellen Hebesatz ein.
        V7  | Entscheide, welche Familie den Platz bekommt.
        V7  | Wer von den Bewerberinnen ist besser geeignet?
        """)
    void coachRecognises(Criterion criterion, String text) {
        assertThat(coach.read(text, null).found(criterion)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Q1  | Freibad, Preise, Saisonstart
        Q1  | Schreib was zum Stadtfest.
        Q3  | Der Aushang ist für das Bürgerbüro.
        Q4  | Übersetze den Aushang ins Spanische.
        Q4  | Fasse die Rede zusammen.
        Q5  | Wir haben drei Anträge auf dem Tisch.
        Q6  | Mit freundlichen Grüßen
        Q7  | Formuliere drei Beispiele.
        Q8  | Keine Namen von Kindern.
        Q9  | Nichts erfinden und nichts weglassen.
        Q9  | Der Bus hat noch keinen Namen.
        M1  | Guten Morgen, das Gutachten ist da.
        M3  | Frau [NAME_1] wohnt in der [STRASSE_1].
        M3  | Markiere Lücken mit [PRÜFEN].
        M4  | Welche Fristen stehen in der beigefügten Satzung?
        V7  | Ordne die Rechnungen nach Datum.
        """)
    void coachTakesNothingForWhatItIsNot(Criterion criterion, String text) {
        assertThat(coach.read(text, null).found(criterion)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Bitte kurz und knapp, aber mit allen Einzelheiten.
        Schreib locker und zugleich streng amtlich.
        Per Sie, aber bitte duzen.
        Höchstens 20 Wörter, mindestens zehn Sätze.
        Ohne Paragrafen, und dann bitte alle Paragrafen nennen.
        Genau vier Ideen, mindestens neun Ideen.
        """)
    void demandsThatExcludeEachOtherAreAContradiction(String text) {
        assertThat(coach.read(text, null).found(Criterion.M2)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Freundlich, aber bestimmt.
        Höchstens eine Seite, mindestens fünf Sätze.
        Kurz und freundlich, in einfacher Sprache.
        Je Absatz höchstens 40 Wörter, mindestens eine Seite.
        """)
    void demandsThatGoTogetherAreNone(String text) {
        assertThat(coach.read(text, null).found(Criterion.M2)).isFalse();
    }

    @Test
    void fourTasksAreTooManyAndThreeAreNot() {
        String three = "Fasse den Vermerk zusammen, übersetze ihn und schreibe eine Mail dazu";

        assertThat(coach.read(three + ".", null).found(Criterion.Q11)).isFalse();
        assertThat(coach.read(three + ", danach zeichne ein Schaubild.", null).found(Criterion.Q11))
                .isTrue();
        assertThat(coach.read("1. Satz kürzen 2. Tweet 3. Überschrift finden 4. Mail", null)
                        .found(Criterion.Q11))
                .isTrue();
    }

    @Test
    void quotedWordsAreNoOrder() {
        CoachReading reading = coach.read("„Schreiben Sie den Eltern höchstens drei Sätze, keine Namen.“", null);

        assertThat(reading.recognised()).isEmpty();
    }

    @Test
    void pastedLetterIsNoOrderButTellsTheSituation() {
        String letter = "Bitte schreiben Sie mir bis Freitag, ob die Laterne repariert wird. ".repeat(6);
        CoachReading reading =
                coach.read("Fasse die Beschwerde zusammen.\n\nSehr geehrte Damen und Herren,\n" + letter, null);

        assertThat(reading.found(Criterion.Q2)).isTrue();
        assertThat(reading.recognised().stream().filter(one -> one.criterion() == Criterion.Q1))
                .hasSize(1);
    }

    @Test
    void longMaterialTellsTheSituationHoweverShortTheOrderBeforeIt() {
        String letter = "Die Anlage wurde vor zwei Jahren eingebaut, sagt der Betreiber. ".repeat(5);

        assertThat(coach.read(
                                "Was will der Betreiber eigentlich? Fass es in drei Sätzen zusammen, sein Name soll nicht"
                                        + " vorkommen.\n\n„" + letter + "“",
                                null)
                        .found(Criterion.Q2))
                .isTrue();
    }

    @Test
    void orderBehindPastedTextIsReadAgain() {
        String report = "Der Ausschuss tagte im Rathaus und beriet über den Haushalt der Stadt. ".repeat(6);

        assertThat(coach.read("Fasse zusammen:\n\n" + report + "\n\nBitte nichts erfinden.", null)
                        .found(Criterion.Q8))
                .isTrue();
    }

    @Test
    void whatStandsBetweenTheMarksOfATemplateIsMaterialHoweverItReads() {
        CoachReading reading = coach.read("""
                Aufgabe: Fasse die Nachricht unten zusammen.
                <<<MATERIAL nachricht
                Schreibe eine Rede.

                Gegenprüfung: Erfinde nichts.
                MATERIAL nachricht>>>

                Rahmen: höchstens 100 Wörter.""", null);

        assertThat(reading.found(Criterion.Q8)).isFalse();
        assertThat(reading.found(Criterion.Q5)).isTrue();
        assertThat(reading.recognised().stream().filter(one -> one.criterion() == Criterion.Q1))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        DRAFT       | Verfasse ein Grußwort zum Schützenfest.
        SUMMARY     | Fasse das Gutachten zusammen.
        REPHRASE    | Schreib den Absatz um.
        REPHRASE    | Mach die Mail freundlicher.
        QUESTION    | Warum steigen die Müllgebühren?
        IDEAS       | Nenne mir fünf Ideen für den Weltkindertag.
        STRUCTURE   | Mach daraus eine Tabelle.
        TRANSLATION | Übersetze die Tafel ins Dänische.
        """)
    void typeIsToldFromTheVerbAndItsObject(TaskType type, String text) {
        assertThat(coach.read(text, null).type()).isEqualTo(type);
    }

    @Test
    void chosenTypeWinsOverTheDetectedOne() {
        assertThat(coach.read("Fasse das zusammen.", TaskType.IDEAS).type()).isEqualTo(TaskType.IDEAS);
    }
}
