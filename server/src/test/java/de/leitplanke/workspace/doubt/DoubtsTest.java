package de.leitplanke.workspace.doubt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoubtsTest {

    @ParameterizedTest(name = "{0} rests on {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    Die Gebühr beträgt 1.200 €.               | 1200,00 Euro
                    Die Gebühr beträgt 1200,00 Euro.          | EUR 1.200,-
                    Die Gebühr beträgt EUR 1.200,-            | 1.200 €
                    Die Gebühr beträgt 1 200 €.               | 1.200,–- EUR
                    Das kostet 1,2 Mio. Euro.                 | 1.200.000 €
                    Das kostet 50 Cent.                       | 0,50 €
                    Kosten in Euro: 1.200                     | Kosten: 1.200 €
                    am 12.11.2026                             | den 12. Nov. 2026
                    am 12. November 2026                      | 12.11.2026
                    am 12. November 2026                      | 12.11.26
                    am 12. November 2026                      | 2026-11-12
                    am 12. November                           | 12.11.2026
                    am zwölften November                      | 12. 11. 2026
                    im November                               | 12.11.2026
                    im Jahr 2026                              | 12.11.2026
                    am Donnerstag                             | 12.11.2026
                    am Donnerstagnachmittag                   | donnerstags
                    12. bis 14. November 2026                 | 12.11.2026 und 14.11.2026
                    um 6:30 Uhr                               | 6.30 Uhr
                    um 6.30 Uhr                               | 06:30
                    um 6 Uhr 30                               | 6:30 Uhr
                    von 8 bis 12 Uhr                          | 08:00–12:00 Uhr
                    um halb sieben Uhr                        | 6:30
                    um zwölf Uhr                              | 12 Uhr
                    Mo.–Fr. 8–12 Uhr                          | Montag bis Freitag 8.00-12.00 Uhr
                    zwei Wochen                               | 2 Wochen
                    eine zweiwöchige Frist                    | 2 Wochen
                    innerhalb eines Monats                    | 1 Monat
                    zwei bis drei Wochen                      | 2 Wochen, höchstens 3 Wochen
                    eine 14-tägige Frist                      | 14 Tage
                    zwölf Stellplätze                         | 12 Stellplätzen
                    30 Prozent                                | 30 %
                    30 v. H.                                  | 30 Prozent
                    eine 30-prozentige Förderung              | 30%
                    nach § 5 Abs. 2                           | §5 Abs.2
                    nach § 5                                  | § 5 Abs. 2 BauGB
                    nach § 5 BauGB                            | § 5 Abs. 2 BauGB
                    nach §§ 5 und 6 GO NRW                    | § 5 GO NRW, § 6 GO NRW
                    nach Art. 6 Abs. 1 Buchst. c DSGVO        | Artikel 6 Absatz 1 lit. c DS-GVO
                    Sehr geehrte Frau Weber,                  | Anna Weber
                    Webers Antrag, Frau Weber                 | Herr Weber
                    an Anna.Weber@Musterberg.example          | anna.weber@musterberg.example
                    unter 02151 / 77-1234                     | +49 2151 771234
                    Hauptstr. 12a                             | Hauptstraße 12 a
                    Akte IV-2026/0815                         | Az. IV-2026/0815
                    siehe www.musterberg.example/antrag       | https://musterberg.example/antrag/
                    """)
    void claimInOtherSpellingIsSupported(String answer, String material) {
        assertThat(Doubts.find(answer, List.of(material), List.of())).isEmpty();
    }

    @ParameterizedTest(name = "{0} does not rest on {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    am 20. November           | Donnerstag                | DATE      | In Ihrem Material steht nur „Donnerstag“.
                    am 12. November 2026      | am 12.11.                 | DATE      | In Ihrem Material steht nur „12.11.“.
                    am Freitag                | am Donnerstag             | WEEKDAY   | In Ihrem Material steht nur „Donnerstag“.
                    14 Tage                   | zwei Wochen               | DURATION  | In Ihrem Material steht nur „zwei Wochen“.
                    14 Werktage               | 14 Tage                   | DURATION  | In Ihrem Material steht nur „14 Tage“.
                    nach § 5 Abs. 2           | § 5 der Satzung           | PARAGRAPH | In Ihrem Material steht nur „§ 5 der Satzung“.
                    nach § 5 BauGB            | § 5                       | PARAGRAPH | In Ihrem Material steht nur „§ 5“.
                    nach Artikel 5            | § 5                       | PARAGRAPH | In Ihrem Material steht nur „§ 5“.
                    Das kostet 1.300 €.       | 1.200 €                   | AMOUNT    | In Ihrem Material steht nur „1.200 €“.
                    Das kostet 1.200 €.       | 1.200 Stellplätze         | AMOUNT    | In Ihrem Material steht nur „1.200 Stellplätze“.
                    35 Prozent                | 30 % und 40 %             | PERCENT   | In Ihrem Material stehen nur „30 %“ und „40 %“.
                    12 Stellplätze            | 12 Bäume                  | FIGURE    | In Ihrem Material steht nur „12 Bäume“.
                    Frau Meyer                | Frau Weber                | NAME      | Steht nirgends in Ihrem Material.
                    um halb sieben            | 7 Uhr                     | TIME      | In Ihrem Material steht nur „7 Uhr“.
                    um 7:30 Uhr               | 19:30 Uhr                 | TIME      | In Ihrem Material steht nur „19:30 Uhr“.
                    Rathausplatz 3            | Rathausplatz 1            | ADDRESS   | In Ihrem Material steht nur „Rathausplatz 1“.
                    hilfe@musterberg.example  | post@musterberg.example   | EMAIL     | In Ihrem Material steht nur „post@musterberg.example“.
                    Tel. 77-1235              | Tel. 77-1234              | PHONE     | In Ihrem Material steht nur „77-1234“.
                    IV-2026/0816              | IV-2026/0815              | IDENTIFIER| Steht nirgends in Ihrem Material.
                    Es gab sieben Beschwerden | einige Beschwerden        | FIGURE    | Steht nirgends in Ihrem Material.
                    """)
    void claimBeyondTheMaterialIsDoubted(String answer, String material, ClaimKind kind, String hint) {
        assertThat(Doubts.find(answer, List.of(material), List.of()))
                .extracting(Doubt::kind, Doubt::hint)
                .containsExactly(tuple(kind, hint));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    `1. Antrag stellen`
                    `1) Antrag stellen`
                    `- 2. Unterlagen beifügen`
                    `## 2.1 Anlass`
                    `2.1 Anlass der Satzung`
                    `[KLÄREN]`
                    `[DATUM_2] und [NAME_1]`
                    `[KLÄREN: Termin am 20. November?]`
                    `Frau [NAME_1]`
                    `Im Schritt 2 prüfen Sie das.`
                    `Eine Antwort, ein Antrag und keine Zahl`
                    """)
    void numberingAndPlaceholdersAreNoClaims(String answer) {
        assertThat(Claims.of(answer, List.of())).isEmpty();
    }

    @Test
    void dateThatOpensALineIsNoListNumber() {
        assertThat(Claims.of("3. Mai 2026: Sitzung", List.of()))
                .extracting(Claim::kind, Claim::text)
                .containsExactly(tuple(ClaimKind.DATE, "3. Mai 2026"));
    }

    @Test
    void calendarRefutesAWrongWeekday() {
        List<Doubt> doubts =
                Doubts.find("am Freitag, den 12.11.2026", List.of("Termin 12.11.2026, nicht Freitag"), List.of());
        assertThat(doubts).extracting(Doubt::hint).containsExactly("Der 12.11.2026 ist ein Donnerstag.");
    }

    @Test
    void weekdayThatFitsItsInventedDateGivesOneDoubtNotTwo() {
        List<Doubt> doubts =
                Doubts.find("am Donnerstag, dem 19. November 2026", List.of("in der nächsten Woche"), List.of());
        assertThat(doubts).extracting(Doubt::text).containsExactly("19. November 2026");
    }

    @Test
    void givenNameThatWasInventedIsDoubted() {
        String answer = "Sehr geehrte Frau Anna Weber, wir danken.";
        int start = answer.indexOf("Anna");
        List<NamedSpan> found = List.of(new NamedSpan(start, start + 10, "PERSON"));
        assertThat(Doubts.find(answer, List.of("Mit Gruß, Weber"), found))
                .extracting(Doubt::text, Doubt::hint)
                .containsExactly(tuple("Anna Weber", "In Ihrem Material steht nur „Weber“."));
        assertThat(Doubts.find(answer, List.of("Weber, Anna"), found)).isEmpty();
    }

    @Test
    void genitiveOfAKnownNameIsTheSameName() {
        String answer = "Anna Webers Antrag liegt vor.";
        List<NamedSpan> found = List.of(new NamedSpan(0, 11, "PERSON"));
        assertThat(Doubts.find(answer, List.of("Antrag von Anna Weber"), found)).isEmpty();
    }

    @Test
    void composedAndDecomposedUmlautsAreEqual() {
        String decomposed = "Frau Mu\u0308ller, 12. Ma\u0308rz 2026";
        assertThat(Doubts.find("Frau Müller, 12. März 2026", List.of(decomposed), List.of()))
                .isEmpty();
    }

    @Test
    void offsetsCutTheClaimOutOfTheAnswer() {
        String answer = "😀 Bitte zahlen Sie **1.200\u00a0€** bis zum 12.\u202fNovember 2026 an Frau Dr. Weber.";
        assertThat(Doubts.find(answer, List.of(), List.of()))
                .allSatisfy(doubt ->
                        assertThat(answer.substring(doubt.start(), doubt.end())).isEqualTo(doubt.text()))
                .extracting(Doubt::text)
                .containsExactly("1.200\u00a0€", "12.\u202fNovember 2026", "Weber");
    }

    @Test
    void sameClaimTwiceGivesTwoKeys() {
        assertThat(Doubts.find("5 % hier, 5 % dort", List.of(), List.of()))
                .extracting(doubt -> doubt.key().occurrence())
                .containsExactly(0, 1);
    }

    @Test
    void emptyMaterialSaysThatItStandsNowhere() {
        assertThat(Doubts.find("Das kostet 5 €.", List.of(), List.of()))
                .extracting(Doubt::hint)
                .containsExactly("Steht nirgends in Ihrem Material.");
    }
}
