package de.leitplanke.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A word beside a value counts before it and behind it, and it counts for more than a check digit that fails. */
class AnnouncedValuesTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            IBAN,            IBAN,                   DE89 3704 0044 0532 0130 01
            STEUER_ID,       Steuer-ID,              86 095 742 718
            STEUERNUMMER,    Steuernummer,           2893081508153
            VAT_ID,          USt-IdNr.,              DE136695977
            VAT_ID,          W-IdNr.,                DE136695977-00001
            RVNR,            Rentenversicherungsnummer, 65 170839 J 008
            KVNR,            Krankenversichertennummer, A000500016
            ID_CARD,         Personalausweis,        L01X00T472
            PASSPORT,        Reisepass,              C01X00T479
            DRIVING_LICENCE, Führerschein,           B072RRE2I65
            CREDIT_CARD,     Kreditkarte,            4111 1111 1111 1112
            LANR,            Arztnummer,             123456701
            LEITWEG_ID,      Leitweg-ID,             04011000-1234512345-07
            """)
    void failedCheckIsShownForReviewBesideTheWordThatAnnouncesTheValue(Label label, String word, String value) {
        assertThat(certainties(label, word + ": " + value)).containsExactly(Certainty.CHECK);
        assertThat(certainties(label, "Hier ist " + value + " (" + word + ")")).containsExactly(Certainty.CHECK);
        assertThat(certainties(label, "Wir haben " + value + " Teile davon bestellt."))
                .as("without the word")
                .allMatch(certainty -> label == Label.VAT_ID);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            IBAN,            DE89 3704 0044 0532 0130 00
            STEUER_ID,       86 095 742 719
            VAT_ID,          DE136695976
            RVNR,            65 170839 J 003
            KVNR,            A000500015
            ID_CARD,         L01X00T471
            PASSPORT,        C01X00T478
            DRIVING_LICENCE, B072RRE2I55
            CREDIT_CARD,     4111 1111 1111 1111
            LEITWEG_ID,      04011000-1234512345-06
            MRZ,             1220001297D640812517103198
            """)
    void passedCheckNeedsNoWord(Label label, String value) {
        assertThat(certainties(label, "Wir haben " + value + " vorliegen.")).containsExactly(Certainty.SURE);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            BSNR,            Betriebsstättennummer,  123456789
            ID_CARD,         Ausweis,                L01X00T47
            PASSPORT,        Reisepass,              C01X00T47
            HANDELSREGISTER, Vereinsregister,        VR 1234
            LICENCE_PLATE,   Kennzeichen,            mabc123
            LICENCE_PLATE,   Kfz-Kennzeichen,        Y-123456
            LICENCE_PLATE,   Versicherungskennzeichen, 123 ABC
            BIC,             BIC,                    MARKDEFF
            ID,              Kassenzeichen,          4711.0815
            ID,              AZR-Nummer,             150917 04421 6
            ID,              Postkorb-ID,            123e4567-e89b-12d3-a456-426614174000
            ID,              Flurstück,              12
            """)
    void valueWithoutCheckDigitNeedsItsWord(Label label, String word, String value) {
        assertThat(certainties(label, word + ": " + value + ".")).hasSize(1).doesNotContain(Certainty.CHECK);
        assertThat(certainties(label, "Wir haben " + value + " davon."))
                .filteredOn(c -> c != Certainty.CHECK)
                .isEmpty();
    }

    private static List<Certainty> certainties(Label label, String text) {
        return Identifiers.in(text).stream()
                .filter(finding -> finding.label() == label)
                .map(Finding::certainty)
                .toList();
    }
}
