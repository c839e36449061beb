package de.leitplanke.library.coach;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Demands that no answer can meet together, and such that only look so. */
class CoachContradictionTest {

    private static final Coach COACH = Coach.standard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Verschweig den Streit um die Kaffeekasse und schildere zum Schluss den Streit um die Kaffeekasse.",
                "Keine Emojis. Vorne ein Flammen-Emoji.",
                "Bitte ohne Begründung. Begründe jeden Punkt.",
                "Lass die Amtsbezeichnungen unverändert und übersetze jede Amtsbezeichnung.",
                "Bitte nicht kürzen. Kürze den Absatz."
            })
    void whatOnePartForbidsNoOtherAsksFor(String order) {
        assertThat(contradicts(order)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Keine Namen von Kindern nennen. Nenn den Namen der Kita.",
                "Sag nichts zur Kündigung. Sag nur, dass Herr Birk ab Mai nicht mehr da ist.",
                "Ohne die Fotos der Kinder, mit den Fotos vom Haus.",
                "Keine Kosten nennen, die sind noch nicht beschlossen. Termin und Ort schon."
            })
    void whatIsForbiddenOfOneThingMayBeAskedOfAnother(String order) {
        assertThat(contradicts(order)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zwei Mails: eine an die Azubis mit Du, eine an die Beamten mit Sie.",
                "Mach zwei Sachen daraus: einen ausführlichen Brief für den Rat und drei Zeilen für den Aushang.",
                "Erst in der Vergangenheit, was 2024 gebaut wurde, dann in der Gegenwart, was jetzt offen ist.",
                "Ordne nach Preis, bei gleichem Preis alphabetisch.",
                "Die Zahlen liegen als Fließtext vor. Mach daraus eine Tabelle."
            })
    void eachTextAndEachPartHasDemandsOfItsOwn(String order) {
        assertThat(contradicts(order)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lustig, aber nicht albern.",
                "Schreib eine Rede, gern lustig, nur bitte keine Witze.",
                "Knapp, aber vollständig.",
                "Schlag zwölf Kurse vor. Keine Sprachkurse.",
                "Setz ein, was laut Katalog fällig ist. Nüchtern im Ton."
            })
    void limitOfADemandDoesNotExcludeIt(String order) {
        assertThat(contradicts(order)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Liste mit sieben Fragen. Genau drei Fragen.",
                "Erstell eine Checkliste mit zehn Punkten, nicht mehr als fünf.",
                "Fünf Folien. Auf jede der zwölf Abteilungen entfällt eine eigene Folie.",
                "Höchstens 40 Wörter. Alle 19 Vereine mit Gründungsjahr nennen.",
                "Gib mir eine Gliederung mit sechs Kapiteln. Beschränke dich auf vier Kapitel."
            })
    void numberOfThingsIsOneAndNotAnother(String order) {
        assertThat(contradicts(order)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Aus den zwölf Vorschlägen bitte genau drei Vorschläge auswählen.",
                "Beantworte alle fünf Fragen, je Frage höchstens zwei Sätze.",
                "Alle 45 Beschäftigten bekommen die Mail, also bitte nur drei Sätze.",
                "Drei Vorschläge, davon einer als Frage."
            })
    void numbersOfDifferentThingsGoTogether(String order) {
        assertThat(contradicts(order)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nicht werblich, aber reißerisch und werblich.",
                "Der Ton soll streng sein, ohne dass es streng klingt.",
                "Auffällig soll das Plakat sein, dabei unauffällig.",
                "Ganz ohne Ironie, dafür schön ironisch."
            })
    void propertyIsNotAskedForAndDenied(String order) {
        assertThat(contradicts(order)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nicht zu förmlich, aber auch förmlich genug für den Landrat.",
                "Nicht nur sachlich, sondern freundlich und sachlich.",
                "Freundlich, auf keinen Fall unfreundlich."
            })
    void softenedPropertyIsNotDenied(String order) {
        assertThat(contradicts(order)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nutze nur die Angaben aus dem Vermerk und ergänze aus deinem Wissen, was andere Städte machen.",
                "Kündige die Sperrung an. Kein Datum nennen. Die Leute müssen wissen, wann gesperrt ist.",
                "Anonymes Stimmungsbild. Schreib hinter jede Aussage, von wem sie stammt.",
                "Kürze den Vermerk auf ein Drittel und baue zusätzliche Beispiele ein.",
                "Jeder soll gleich oft drankommen, die Auszubildende doppelt so oft wie die anderen.",
                "Nur kurze Hauptsätze. Die Schachtelsätze müssen wieder rein.",
                "Anmeldung nicht nötig. Schreib dazu, dass man sich anmelden muss.",
                "Nenn keine Ansprechpartner. Unten soll stehen, an wen man sich wenden kann."
            })
    void oppositeDemandsAreAContradictionInWhateverWords(String order) {
        assertThat(contradicts(order)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Der Termin ist am Montag. ", "Die Halle ist seit dem Brand gesperrt. "})
    void oppositeDemandsAreAContradictionHoweverFarApart(String between) {
        assertThat(contradicts("Schreib an die Vereine, neutral. " + between.repeat(12) + "Wirb für Variante B."))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mach den Text verständlicher. Die Rechtsbehelfsbelehrung bleibt wörtlich, wie sie ist.",
                "Kürze auf 100 Wörter. Telefonnummer und Termin müssen drinbleiben.",
                "Ohne Vorwurf, aber mit klarer Frist bis 3. März.",
                "Ändere nichts an den Beträgen, sonst darfst du frei formulieren."
            })
    void oneKeptPartLeavesTheRestFree(String order) {
        assertThat(contradicts(order)).isFalse();
    }

    private static boolean contradicts(String order) {
        return COACH.read(order, null).found(Criterion.M2);
    }
}
