package de.leitplanke.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names in tables, in file names and in texts without capitals. */
class UnusualNamesTest {

    @Test
    void columnUnderItsHeadingHoldsNames() {
        assertThat(persons("Nr.;Name;Lehrkraft\n1;Sommer, Jens;Lang\n2;Nowicka, Zofia;Mironenko"))
                .containsExactly("Sommer, Jens", "Lang", "Nowicka, Zofia", "Mironenko");
    }

    @Test
    void familyAndGivenNameBetweenTheGapsOfAListAreOne() {
        assertThat(persons("5   Titel Slowenien     417752      Begić, Nermino            Tresor"))
                .containsExactly("Begić, Nermino");
    }

    @Test
    void tabsPartColumnsToo() {
        assertThat(persons("Nachname\tVorname\tOrt\nKlein\tMarco\tDortmund")).containsExactly("Klein", "Marco");
    }

    @Test
    void tableWithoutANameColumnHoldsNone() {
        assertThat(Detector.standard().detect("Sorte;Menge\nSommer;3\nKlein;4"))
                .extracting(Finding::rule)
                .doesNotContain("name-column");
    }

    @Test
    void signaturesInTwoColumnsAreTwoNames() {
        assertThat(persons("Mit freundlichen Grüßen\nStefanie Fuchs      Babatunde Oyelaran"))
                .containsExactly("Stefanie Fuchs", "Babatunde Oyelaran");
    }

    @Test
    void namesTypedInSmallLettersNeedASalutation() {
        assertThat(persons("von dem herr schulze-wischeler und der frau jürgens, meine frau (renate) auch"))
                .containsExactly("schulze-wischeler", "jürgens", "renate");
        assertThat(persons("meine frau kommt morgen, der herr dort auch")).isEmpty();
    }

    @Test
    void signatureInSmallLettersIsAName() {
        assertThat(persons("bitte rufen sie an\n\nmfg\nk.h. brüggemann")).containsExactly("k.h. brüggemann");
    }

    @Test
    void fileNameMayHoldAName() {
        assertThat(persons("\\\\fs02\\Soziales\\Bescheid_Aydemir_Ayse.pdf")).containsExactly("Aydemir_Ayse");
        assertThat(persons("\\\\fs02\\Allgemein\\Koch_und_Backrezepte_Kantine.pdf"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Der Verein hat 340 Mitglieder. Zwei kamen neu dazu.",
                "Die Rezepte nach Königsberger Art stehen auf Seite 4."
            })
    void nobodyIsNamed(String text) {
        assertThat(persons(text)).isEmpty();
    }

    private static List<String> persons(String text) {
        return Detector.standard().detect(text).stream()
                .filter(finding -> finding.label() == Label.PERSON)
                .map(finding -> finding.in(text))
                .toList();
    }

    @Test
    void columnPartedBySpacesHoldsNames() {
        String list = """
                Nr  Name                  Alter  Telefon
                 1  Yavuz, Deniz-Noel     9      –
                 2  Abu Jaber, Sidra      7      –
                """;
        assertThat(persons(list)).containsExactly("Yavuz, Deniz-Noel", "Abu Jaber, Sidra");
    }

    @Test
    void dotsLeadToTheValueOfAField() {
        assertThat(persons("Name, Vorname ........ Fröhlich, Tiuri\nGeburtsname .......... Kurz\n"))
                .containsExactly("Fröhlich, Tiuri", "Kurz");
    }

    @Test
    void nicknameArticleAndRankBelongToTheName() {
        assertThat(persons("Es kamen Ralf „Ralle“ Wiethoff, Herr al-Hamdani und der Freiherr von und zu Gleichen."))
                .containsExactly("Ralf „Ralle“ Wiethoff", "al-Hamdani", "Freiherr von und zu Gleichen");
        assertThat(persons("Sr. Benedikta kam mit Tekla Schwarz-Bialas."))
                .containsExactly("Benedikta", "Tekla Schwarz-Bialas");
        assertThat(persons("Baumeister, Lothar jun.\n")).containsExactly("Baumeister, Lothar jun.");
    }

    @Test
    void degreeBelongsToTheTitle() {
        assertThat(Found.in("OA Dr. med. Wiethoff und Frau Pahlmeier, M. Sc., kommen.", Label.TITLE))
                .containsExactly("OA Dr. med.", "M. Sc.");
    }

    @Test
    void eponymsAndCutWordsOfDoctorsAreNobody() {
        assertThat(persons("Dr. Weber: M. Crohn, Babinski neg., Romberg unsicher, Sella o. B., Kontr. in 6 Wo."))
                .containsExactly("Weber");
    }

    @Test
    void knownNameIsFoundWhenTypedSmall() {
        assertThat(persons("[04.01.27, 03:52] Manni: moin\n[04.01.27, 03:53] Cem: danke manni\n"))
                .containsExactly("Manni", "Cem", "manni");
    }
}
