package de.leitplanke.library.coach;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks like a criterion and is none, beside what is one. */
class CoachDistinctionsTest {

    private static final Coach COACH = Coach.standard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Die Heizungsarten nicht bewerten.",
                "Social Media fällt raus.",
                "Konjunktiv möglichst nicht.",
                "Auf die Vorgeschichte gehst du nicht ein.",
                "Häng kein Fazit dran.",
                "Man darf nicht merken, von wem die Beschwerde kam.",
                "Den Streit um das Vereinsheim bitte umschiffen.",
                "Der Satz mit dem Hausmeister kann raus.",
                "Das Ganze ohne Fremdwörter.",
                "Säumniszuschläge erwähnen wir diesmal nicht.",
                "Kindernamen haben da nichts verloren.",
                "Schreib die Mail, ohne dass ihr Name fällt.",
                "Punktzahlen behalten wir für uns.",
                "Der Grund wird in dem Brief nicht genannt.",
                "Mail an den Verein: keine Fremdwörter.",
                "Schreib eine Mail ohne Floskeln.",
                "Grußformeln kannst du dir sparen.",
                "Über ihre Krankheit kein Wort.",
                "Das Kapitel Personal überspringst du.",
                "Ironie ist fehl am Platz.",
                "Weder Namen noch Adressen nennen."
            })
    void whatShallNotBeInItIsALimit(String order) {
        assertThat(found(order, Criterion.Q9)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ohne Heizung kein Training.",
                "Entwirf ein Schild: Kein Zutritt für Unbefugte.",
                "Hausordnung: kein Alkohol, nicht rauchen.",
                "Das Ganze ohne Amtsdeutsch.",
                "Antworte mit Ja oder Nein.",
                "Locker, aber nicht albern.",
                "Bitte nicht vergessen: Anmeldeschluss 3. Mai.",
                "Die Mitarbeitenden sollen nicht belehrt werden.",
                "Anträge ohne Unterschrift gehen zurück. Formuliere das freundlich.",
                "Erkläre den Unterschied zwischen mit und ohne Mehrwertsteuer.",
                "Mail an Kolleginnen, die nicht dabei waren.",
                "Eine Werbetafel steht ohne Erlaubnis auf dem Gehweg.",
                "Mach deutlich, dass ohne Unterlagen nichts läuft."
            })
    void lackThatTheOrderTellsOfIsNoLimit(String order) {
        assertThat(found(order, Criterion.Q9)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Passt eine Zeile nirgends hin, kommt sie auf einen Extrazettel.",
                "Was in den Notizen nicht vorkommt, gibt es für dich nicht.",
                "Prozentwerte nicht auf- oder abrunden.",
                "Jede Aussage bekommt die Seitenzahl, aus der sie stammt.",
                "Fristen nur, wenn du sie belegen kannst.",
                "Rechenweg zeigen, damit ich es prüfen kann.",
                "An den Annahmezeiten wird nicht geschraubt."
            })
    void whatKeepsTheAnswerHonestIsACheck(String order) {
        assertThat(found(order, Criterion.Q8)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Schreib, dass sich die Öffnungszeiten nicht ändern.",
                "Die Zuständigkeit ist unklar, deshalb fragen die Leute dauernd nach.",
                "Schreib ihm, dass noch Unterlagen fehlen.",
                "Was mache ich, wenn Unterlagen fehlen?",
                "Wenn die Unterschrift fehlt, ist der Antrag unvollständig. Erkläre das dem Bürger.",
                "Füge am Ende ein: Für Rückfragen stehen wir gern bereit.",
                "Erfinde eine Geschichte für das Sommerfest.",
                "Frag die Eltern im Text nach ihrer Meinung.",
                "Die Fenster müssen geschlossen bleiben, bitte freundlich formulieren."
            })
    void whatTheTextShallSayIsNoCheck(String order) {
        assertThat(found(order, Criterion.Q8)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nenne keine Kosten und gib am Ende die Gesamtkosten an.",
                "Schreib ohne Fotos und setz zu jedem Absatz ein Bild.",
                "Höchstens drei Stichpunkte: Ort, Zeit, Kosten, Anmeldung, Kontakt.",
                "Alle 30 Vereine nennen, aber nur 10 Zeilen.",
                "Neutral, aber man soll merken, dass wir dagegen sind.",
                "Formuliere alles neu, aber ändere nichts am Wortlaut.",
                "Halte die Sache geheim und häng sie im Schaukasten aus."
            })
    void demandsThatExcludeEachOtherAreAContradiction(String order) {
        assertThat(found(order, Criterion.M2)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fließtext, am Ende eine Liste der Termine.",
                "Du-Form für die Jugendlichen, Sie-Form für die Eltern.",
                "Keine Bilder von Kindern, nur Bilder vom Gebäude.",
                "Genau drei Punkte: Ort, Zeit und Kosten.",
                "Erkläre jeden Grund ausführlich in einem Absatz.",
                "Bisher steif und amtlich, künftig locker.",
                "Rede zum Abschied, ernst am Anfang, am Ende darf es lustig werden.",
                "Kurze Antwort an den Bürger, der sich ausführlich beschwert hat."
            })
    void demandsOfDifferentPartsOrReadersAreNoContradiction(String order) {
        assertThat(found(order, Criterion.M2)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sag mir, ob wir für den Flohmarkt eine Genehmigung brauchen.",
                "Schreib dazu, welches Gesetz das regelt.",
                "Sind Lastenräder von der Umsatzsteuer befreit?",
                "Bring den heutigen Rechtsstand rein.",
                "Welche Behörde ist für die Genehmigung eines Osterfeuers zuständig?",
                "Kann der Ortsvorsteher eigentlich mit abstimmen?",
                "Bescheid zur Hundesteuer, § suchst du raus."
            })
    void whatOnlyTheLawInForceTellsIsAQuestionForIt(String order) {
        assertThat(found(order, Criterion.M4)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Die Gebührenordnung hänge ich dir an. Was kostet danach eine Klavierstunde?",
                "Welche Gebühren stehen im Bescheid?",
                "Der Bürger fragt, ob er eine Genehmigung braucht. Antworte, dass wir das prüfen.",
                "Wie hoch ist die Summe der Spalte C?"
            })
    void whatTheOrderBringsAlongIsNoQuestionForTheLaw(String order) {
        assertThat(found(order, Criterion.M4)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Schreib die Absagen an die drei, die du für weniger geeignet hältst.",
                "Soll ich der Familie die Stundung geben oder nicht?",
                "Mach du die Auswahl für die Jury.",
                "Wen von den dreien würdest du nehmen?",
                "Vergib das Stipendium."
            })
    void decisionLeftToTheModelIsADelegation(String order) {
        assertThat(found(order, Criterion.V7)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wer Akten transportieren muss, meldet sich beim Hausdienst.",
                "Welches Angebot wir nehmen, entscheidet der Ausschuss.",
                "Welche von den zwei Überschriften ist besser?",
                "Wie lange muss ich Bewerbungsunterlagen aufheben?"
            })
    void decisionOfOthersOrAboutWordsIsNone(String order) {
        assertThat(found(order, Criterion.V7)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mahnung über ........ Euro, freundlich.",
                "Brief an Frau (Name einfügen).",
                "Antwort an Herrn #NAME#.",
                "Einladung zum [DATUM EINFÜGEN]. Dazu Tischschilder, eine Tagesordnung, drei Sätze für die Zeitung und "
                        + "ein Protokollvordruck mit leeren Spalten zum Ausfüllen."
            })
    void blankInTheMannerOfFormsIsOpen(String order) {
        assertThat(found(order, Criterion.M3)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Das Datum weiß ich nicht, [DATUM] stehen lassen.",
                "Denk dir kein Zitat aus, da setzt du [ZITAT] ein.",
                "Schreib einen Serienbrief, <<Vorname>> füllt nachher das Programm aus.",
                "Ordne die Notizen. Wo ein Datum fehlt, kommt ____ hin.",
                "Entwirf ein Protokoll, unten eine Linie für die Unterschrift: ________",
                "Post zum Tag des Ehrenamts, mit #Ehrenamt am Ende ..."
            })
    void blankForTheAnswerIsNoneForgotten(String order) {
        assertThat(found(order, Criterion.M3)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bitte den Absatz ordentlich aufhübschen.",
                "Mach einen guten Text daraus.",
                "Schöne Sachen halt."
            })
    void wordThatNamesNothingToCheckIsVague(String order) {
        assertThat(found(order, Criterion.M1)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Die Straße ist in keinem guten Zustand, schreib dem Kreis.",
                "Frag nach, falls irgendetwas unklar ist.",
                "Schreib, dass das Wasser eine gute Qualität hat."
            })
    void wordThatTellsOfTheMatterIsNotVague(String order) {
        assertThat(found(order, Criterion.M1)).isFalse();
    }

    @Test
    void typeIsToldFromTheProductAndNotFromItsSource() {
        assertThat(COACH.read("Mach aus der Mail eine Aufgabenliste.", null).type())
                .isEqualTo(TaskType.STRUCTURE);
        assertThat(COACH.read("Fassen Sie den Bericht bitte zusammen.", null).type())
                .isEqualTo(TaskType.SUMMARY);
        assertThat(COACH.read("Zählt die Elternzeit bei der Zulage mit?", null).type())
                .isEqualTo(TaskType.QUESTION);
    }

    @Test
    void questionsOfAnOutlineAskNothingOfTheLaw() {
        assertThat(found("Überschriften: Was ist geplant? Wer darf sich äußern? Bis wann?", Criterion.M4))
                .isFalse();
        assertThat(found("Wer darf sich zum Bebauungsplan äußern?", Criterion.M4))
                .isTrue();
    }

    @Test
    void figureThatTheOrderTellsIsNotAskedFor() {
        assertThat(found("Schreib einen Aushang: Unsere aktuelle Gebühr beträgt 5 Euro.", Criterion.M4))
                .isFalse();
        assertThat(found("Schreib einen Aushang und trag die aktuelle Gebühr ein.", Criterion.M4))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TRANSLATION | Setz den Hinweis bitte ins Polnische um.",
                "IDEAS | Wie könnten wir Wartezeiten überbrücken? Zehn Möglichkeiten.",
                "SUMMARY | Die wichtigsten Punkte aus der Niederschrift bitte.",
                "REPHRASE | Kannst du das positiver ausdrücken?",
                "STRUCTURE | Dienstplan Weihnachten: 4 Leute, keiner zweimal.",
                "QUESTION | Was bedeutet der Begriff Nachtragshaushalt?",
                "DRAFT | Grußwort Landrätin, Jubiläum der Musikschule.",
                "TRANSLATION | Mail auf Spanisch eingegangen, bitte übersetzen.",
                "REPHRASE | Der Hinweis am Tor soll freundlicher klingen.",
                "SUMMARY | Das Wichtigste aus dem Prüfbericht bitte."
            })
    void typeOfTaskIsToldFromTheOrder(TaskType type, String order) {
        assertThat(COACH.read(order, null).type()).isEqualTo(type);
    }

    private static boolean found(String order, Criterion criterion) {
        return COACH.read(order, null).found(criterion);
    }
}
