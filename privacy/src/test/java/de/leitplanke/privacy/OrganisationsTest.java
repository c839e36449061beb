package de.leitplanke.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ihr Kind besucht die Kita Regenbogen. | Kita Regenbogen",
                "Sie liegt in der Klinik Am Park. | Klinik Am Park",
                "Das Franziskanerinnenkloster St. Ludgerus antwortet. | Franziskanerinnenkloster St. Ludgerus",
                "Er ist in der Klinik für Innere Medizin. | Klinik für Innere Medizin",
                "Wir essen im Hotel Drei Kronen zu Mittag. | Hotel Drei Kronen",
                "Die Kita „Villa Kunterbunt“ hat offen. | Kita „Villa Kunterbunt“",
                "Er spielt in der Bäckerei Koch Karten. | Bäckerei Koch"
            })
    void nameBehindAnInstitutionBelongsToIt(String text, String organisation) {
        assertThat(Found.in(text, Label.ORG)).containsExactly(organisation);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Wir danken der Evangelischen Kirchengemeinde dafür. | Evangelischen Kirchengemeinde",
                "Sie wurde ins Marien-Hospital gebracht. | Marien-Hospital",
                "Die Kinder der Astrid-Lindgren-Schule kamen. | Astrid-Lindgren-Schule",
                "Das Team des Technischen Hilfswerks half. | Technischen Hilfswerks"
            })
    void nameBeforeAnInstitutionOrInsideItsWordMakesItOne(String text, String organisation) {
        assertThat(Found.in(text, Label.ORG)).containsExactly(organisation);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Das Kind besucht eine Schule.",
                "Die Kita bleibt am Montag zu.",
                "Bringen Sie bitte Blumen mit.",
                "Das Haus Nummer 5 steht leer.",
                "Die Krankenkasse: bitte angeben."
            })
    void institutionWithoutANameIsNone(String text) {
        assertThat(Found.in(text, Label.ORG)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sie ist bei der AOK NordWest versichert. | AOK NordWest",
                "Er turnt im TV Germania 08 Nordlippe. | TV Germania 08 Nordlippe",
                "Klage von Sterzenbach, Mai & Kollegen. | Sterzenbach, Mai & Kollegen",
                "Herr Karl Weber, Kanzlei Weber & Partner | Kanzlei Weber & Partner",
                "Der TV Jahn Oberhönnepel 1898 e. V. feiert. | TV Jahn Oberhönnepel 1898 e. V.",
                "Rechnung der Haus Abendfrieden gGmbH. | Haus Abendfrieden gGmbH",
                "Angebot von Airflow Benelux B.V. liegt vor. | Airflow Benelux B.V.",
                "Das Gerüst stellte Dudek Trockenbau auf. | Dudek Trockenbau",
                "Die StA Dortmund ermittelt. | StA Dortmund",
                "Sie sitzt im Ärztehaus Süd. | Ärztehaus Süd"
            })
    void insurersClubsPartnersAndLegalFormsShowThemselves(String text, String organisation) {
        assertThat(Found.in(text, Label.ORG)).containsExactly(organisation);
    }

    @Test
    void manorWithAHouseNumberIsAnAddress() {
        String text = "Ursula Westhoven\nHaus Westhoven 1\n45999 Musterberg";
        assertThat(Found.in(text, Label.STREET)).containsExactly("Haus Westhoven 1");
        assertThat(Found.in(text, Label.ORG)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Er war in der Zahnarztpraxis am Wehr, dann zu Hause. | Zahnarztpraxis am Wehr",
                "Bericht des Sozialpädiatrischen Zentrums Datteln liegt bei. | Sozialpädiatrischen Zentrums Datteln",
                "Ein Platz im Seniorenzentrum Haus Wiesengrund ist frei. | Seniorenzentrum Haus Wiesengrund",
                "Sie liegt im St.-Lambertus-Klinikum Hasselbeck. | St.-Lambertus-Klinikum Hasselbeck",
                "Rezept der Linden-Apotheke | Linden-Apotheke",
                "Brief der Zahnarztpraxis Dr. Wiethoff & Partner | Zahnarztpraxis Dr. Wiethoff & Partner",
                "Es half die Freiwillige Feuerwehr Olfen. | Freiwillige Feuerwehr Olfen",
                "Auskunft gibt das Veterinäramt des Kreises Unna. | Veterinäramt des Kreises Unna",
                "Sitzung der Stadthalle am Schacht Betriebs-GmbH | Stadthalle am Schacht Betriebs-GmbH",
                "Beitrag an den Schützenverein St. Hubertus e. V. | Schützenverein St. Hubertus e. V.",
                "Angebot von Garten & Forst Wiethoff | Garten & Forst Wiethoff"
            })
    void placeAdjectiveSaintAndPartnerBelongToTheName(String text, String organisation) {
        assertThat(Found.in(text, Label.ORG)).containsExactly(organisation);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Die Klinik am Montag anrufen.",
                "Fragen & Antworten zum Antrag",
                "Der Demoraum liegt im EG-2 des Hauses.",
                "Labor Entl.: Hb 10,9"
            })
    void dayHeadingFloorAndAbbreviationAreNone(String text) {
        assertThat(Found.in(text, Label.ORG)).isEmpty();
    }

    @Test
    void officeOfTheTownIsTheTownsOwn() {
        Detector town = Detector.standard().withAllowed(Set.of("Musterberg"));
        assertThat(town.detect("Sozialamt Musterberg, Sozialamt Dülmen"))
                .filteredOn(finding -> finding.label() == Label.ORG)
                .hasSize(1);
    }

    @Test
    void fieldOfAFormHoldsAnOrganisation() {
        assertThat(Found.in("Betrieb: Grill-Oase Bei Ulli\nTelefon: –\n", Label.ORG))
                .containsExactly("Grill-Oase Bei Ulli");
        assertThat(Found.in("Betrieb: geschlossen\n", Label.ORG)).isEmpty();
    }
}
