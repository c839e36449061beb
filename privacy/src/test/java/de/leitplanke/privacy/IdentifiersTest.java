package de.leitplanke.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class IdentifiersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            IBAN            | Bitte auf DE89 3704 0044 0532 0130 00 zahlen                | DE89 3704 0044 0532 0130 00
            STEUER_ID       | 86095742719 (Steuer-ID)                                     | 86095742719
            STEUERNUMMER    | Steuernummer: 123/4567/8901                                 | 123/4567/8901
            VAT_ID          | W-IdNr. DE 136695976-00001                                  | DE 136695976-00001
            RVNR            | SV-Nummer 65 170839 J 003                                   | 65 170839 J 003
            KVNR            | Versichertennummer A000500015                               | A000500015
            ID_CARD         | Ausweisnummer: L01X00T47                                    | L01X00T47
            PASSPORT        | Reisepass-Nr. C01X00T47                                     | C01X00T47
            DRIVING_LICENCE | Führerschein B072RRE2I55 liegt vor                          | B072RRE2I55
            LICENCE_PLATE   | Der Wagen M-AB 1234 parkte                                  | M-AB 1234
            LICENCE_PLATE   | Kennzeichen mabc123                                         | mabc123
            LANR            | LANR 123456601                                              | 123456601
            BSNR            | BSNR: 123456789                                             | 123456789
            HANDELSREGISTER | eingetragen als HRB 12345 B                                 | HRB 12345 B
            HANDELSREGISTER | VR 1234 (Vereinsregister)                                   | VR 1234
            LEITWEG_ID      | Leitweg-ID 04011000-1234512345-06                           | 04011000-1234512345-06
            PHONE           | Tel.: 0228 / 123 45-67                                      | 0228 / 123 45-67
            PHONE           | Telefon +49 (0) 228 12345-0                                 | +49 (0) 228 12345-0
            PHONE           | Tel. (02 28) 12 34 56                                       | (02 28) 12 34 56
            PHONE           | (02 28) 77 25 22                                            | (02 28) 77 25 22
            STEUERNUMMER    | Steuernummer: 12 / 345 / 67890                              | 12 / 345 / 67890
            LICENCE_PLATE   | Mit Kfz M–AB 1234                                           | M–AB 1234
            ID              | Rechnung Nr. 2026-0815                                      | 2026-0815
            DATE            | am 24.12. ist geschlossen                        | 24.12.
            PHONE           | 0049 228 12345 ist besetzt                                  | 0049 228 12345
            PHONE           | Handy: 0151-12345678                                        | 0151-12345678
            PHONE           | Fax -68                                                     | -68
            PHONE           | 0228 123456 8.00-12.00 Uhr                                  | 0228 123456
            EMAIL           | m.muster (at) musterberg.de                                 | m.muster (at) musterberg.de
            EMAIL           | max@bürgerbüro-musterberg.de.                               | max@bürgerbüro-musterberg.de
            URL             | Siehe (https://www.musterberg.de/amt?x=1).                  | https://www.musterberg.de/amt?x=1
            MAC             | Gerät 00:1A:2B:3C:4D:5E                                     | 00:1A:2B:3C:4D:5E
            USERNAME        | Kennung lautet weber_a1                                     | weber_a1
            USERNAME        | Benutzername: mweber                                        | mweber
            DATE            | am 12. November                                             | 12. November
            DATE            | den 3.4.26                                                  | 3.4.26
            DATE            | vom 12. bis 14.11.2026                                      | 12. bis 14.11.2026
            DATE            | Stand 2026-11-12                                            | 2026-11-12
            AGE             | die 49-jährige Frau                                         | 49-jährige
            AGE             | Sie ist 49 Jahre alt                                        | 49 Jahre
            AGE             | Alter: 49                                                   | 49
            ID              | Az. 3 K 1234/25                                             | 3 K 1234/25
            ID              | 32.1-Az/2026-117                                            | 32.1-Az/2026-117
            ID              | Ihr Zeichen: FB 3/32-117                                    | FB 3/32-117
            ID              | 4711-2233 (Kundennummer)                                    | 4711-2233
            ID              | Flur 3, Flurstück 12/4                                      | 12/4
            ID              | Bescheid der Kasse 115FK123456                              | 115FK123456
            PLZ             | Lindenweg 7, 12345 Musterberg                               | 12345
            PLZ             | wohnhaft in 12345 Musterberg                                | 12345
            """)
    void valueIsFoundInItsSpelling(Label label, String text, String value) {
        assertThat(found(text)).containsExactly(label + " " + value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wir brauchen 1.234,56 Euro und 15 %.",
                "§ 12 Abs. 3, um 12:30:45 Uhr in Raum 2.117",
                "Seit 2026 und von 2005/2006, 10-12 Uhr, Abschnitt 2.1.10",
                "Rufen Sie 110, 112, 115 oder 116117 an",
                "Die Stadt hat 12345 Einwohner",
                "DIN A 4, DIN EN 1234 und VW T 5",
                "Die 3-jährige Ausbildung beginnt",
                "Buch ISBN 978-3-16-148410-0, Seite 12-14",
                "Seine Karte 4111 ist alt",
                "Das Amt besteht in Oberösterreich seit 1974 fort"
            })
    void ordinaryFiguresAreNoIdentifiers(String text) {
        assertThat(found(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "geb. 12.11.1960",
                "geboren am 12. November 1960 in Köln",
                "* 12.11.1960",
                "Jahrgang 1960",
                "12.11.1960 (Geburtsdatum)",
                "Geburtsdatum:\n12.11.1960"
            })
    void dateBesideAWordOfBirthIsADateOfBirth(String text) {
        assertThat(Identifiers.in(text)).singleElement().satisfies(finding -> {
            assertThat(finding.label()).isEqualTo(Label.DATE);
            assertThat(finding.birth()).isTrue();
        });
    }

    @Test
    void otherDatesAreNoDatesOfBirth() {
        assertThat(Identifiers.in("Bescheid vom 12.11.2026")).singleElement().matches(finding -> !finding.birth());
    }

    @Test
    void failedCheckBesideItsLabelIsShownForReview() {
        assertThat(Identifiers.in("IBAN: DE89 3704 0044 0532 0130 01"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.certainty()).isEqualTo(Certainty.CHECK);
                    assertThat(finding.checked()).isFalse();
                });
    }

    @Test
    void passedCheckNeedsNoLabel() {
        assertThat(Identifiers.in("Nummer A000500015")).singleElement().satisfies(finding -> {
            assertThat(finding.certainty()).isEqualTo(Certainty.SURE);
            assertThat(finding.checked()).isTrue();
        });
    }

    @Test
    void zoneOfACardIsOneFindingOverItsLines() {
        String zone = "IDD<<T220001293<<<<<<<<<<<<<<<\n6408125<2010315D<<<<<<<<<<<<<4\nMUSTERMANN<<ERIKA<<<<<<<<<<<<<";
        assertThat(found(zone)).containsExactly("MRZ " + zone);
    }

    @Test
    void offsetsCountTheGivenTextWithSoftHyphensAndCombiningMarks() {
        String text = "Gru\u0308\u00ADße: DE89\u00A03704\u202F0044 0532\n0130 00 \uD83D\uDE00 und max@mu\u0308nster.de";
        assertThat(found(text))
                .containsExactly("IBAN DE89\u00A03704\u202F0044 0532\n0130 00", "EMAIL max@mu\u0308nster.de");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1", "1 ", "A1", "(", "a@", "::1:", "<", "AB 12 ", "12.", "http://", "Az. ", "Tel. ", "[at]", "0/"
            })
    void monotonousTextOfAMegabyteIsScanned(String part) {
        assertThat(Identifiers.in(part.repeat(1_000_000 / part.length()))).isNotNull();
    }

    private static List<String> found(String text) {
        return Identifiers.in(text).stream()
                .map(finding -> finding.label() + " " + finding.in(text))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wiedervorlage WV «19.1.» beim Amt",
                "Echo «21.09.»: ohne Befund",
                "Entzug seit «03/26», zuletzt «5/21»",
                "Wechsel am «17.09.» 9:40 Uhr",
                "gültig bis «9/2028» verlängert",
                "krank vom «3.» bis «12.5.» gemeldet",
                "Bescheid vom «18. XI. 2026»",
                "Date: «02 May 2027»"
            })
    void dayAndMonthNeedNoYear(String marked) {
        String text = marked.replace("«", "").replace("»", "");
        assertThat(Found.in(text, Label.DATE)).containsExactly(values(marked));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Siehe Ziffer 4.2. der Anweisung",
                "Kraft 4/25 im Arm",
                "3/21 Knoten",
                "Heft 7/26 liegt aus",
                "Fassung 3.1."
            })
    void sectionScoreAndIssueAreNoDates(String text) {
        assertThat(Found.in(text, Label.DATE)).isEmpty();
    }

    private static String[] values(String marked) {
        return Arrays.stream(marked.split("«", -1))
                .skip(1)
                .map(part -> part.substring(0, part.indexOf('»')))
                .toArray(String[]::new);
    }
}
