package de.leitplanke.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TownSettingsTest {

    private static TownSettings settings(String text) {
        return ((TownReading.Accepted) TownSettings.read(text)).settings();
    }

    private static List<String> found(TownSettings town, String text) {
        return Detector.standard().withSettings(town).detect(text).stream()
                .map(finding -> finding.label() + " " + finding.in(text))
                .toList();
    }

    @Test
    void numberOfTheTownsShapeIsAFileNumberWithoutAnyWordBesideIt() {
        TownSettings town = settings("""
                # Aktenplan
                pattern 99.9-'FE'/9{4}[-aaa] = 36.2-FE/2219-vdl
                """);

        assertThat(found(town, "Zu 36.2-FE/2219-vdl und 36.2-FE/0001, nicht 36.2-fa/0001 oder 36.2-fe/00012."))
                .containsExactly("ID 36.2-FE/2219-vdl", "ID 36.2-FE/0001");
    }

    @Test
    void ownNumberStaysInEverySpellingOthersDoNot() {
        TownSettings town = settings("own-number 0201 9900*\nown-number 0201 23125\n");

        assertThat(found(town, "Tel. 0201/9900-317, +49 (0)201 9900-0, 0201 23125"))
                .isEmpty();
        assertThat(found(town, "Tel. 0201 23125 118")).containsExactly("PHONE 0201 23125 118");
    }

    @Test
    void allowedWordsArePassedOver() {
        assertThat(found(settings("allowed Musterberg"), "45998 Musterberg")).containsExactly("PLZ 45998");
    }

    @Test
    void officeHolderIsPassedOverInTheOfficeOnly() {
        TownSettings town = settings("office-holder Bürgermeisterin = Cornelia Vogt");

        assertThat(found(town, "Bürgermeisterin Cornelia Vogt eröffnet das Fest."))
                .isEmpty();
        assertThat(found(town, "Frau Cornelia Vogt zahlt die Hundesteuer.")).contains("PERSON Cornelia Vogt");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            muster 999                              | Das Wort „muster“ gibt es nicht
            allowed                                 | Hinter „allowed“ fehlt die Angabe.
            own-number 9900                         | zu kurz
            office-holder Cornelia Vogt             | Zu einem Amt gehören
            pattern 999.999                         | fehlen ein Gleichheitszeichen und ein Beispiel
            pattern 999-AA = 99-AA                  | das Beispiel „99-AA“ passt nicht dazu
            pattern 99.99.9999 = 12.34.5678         | es trifft auch auf „12.11.2026“ zu
            pattern 99999 = 12345                   | es trifft auch auf „45998“ zu
            pattern A{1,4}9 = AB1                   | mindestens fünf Zeichen, davon drei Ziffern
            pattern 999[99 = 12345                  | eine eckige Klammer wird nicht geschlossen
            pattern 99[9[9]]99 = 99999              | eckige Klammern stehen nicht ineinander
            pattern 99]9999 = 999999                | eine eckige Klammer wird nicht geöffnet
            pattern 999'AZ = 999AZ                  | ein Anführungszeichen wird nicht geschlossen
            pattern 9{4,2}-99 = 9999-99             | die kleinere zuerst
            pattern 9{0,5}-99 = 9999-99             | die kleinere zuerst
            pattern /9999-99 = /9999-99             | es beginnt mit einem Buchstaben oder einer Ziffer
            pattern 9{40}-9{40} = 1-1               | mehr als 48 Zeichen
            pattern {3}9999 = 9999                  | vor einer geschweiften Klammer
            """)
    void whatCannotWorkIsRefusedInGermanWithItsLine(String line, String reason) {
        assertThat(TownSettings.read("\n" + line)).isInstanceOfSatisfying(TownReading.Refused.class, refused -> {
            assertThat(refused.line()).isEqualTo(2);
            assertThat(refused.message()).contains(reason);
        });
    }

    @Test
    void morePatternsThanCanBeTriedQuicklyAreRefused() {
        assertThat(TownSettings.read("pattern 999-999/99 = 123-456/78\n".repeat(33)))
                .isInstanceOfSatisfying(
                        TownReading.Refused.class,
                        refused -> assertThat(refused.line()).isEqualTo(33));
    }
}
