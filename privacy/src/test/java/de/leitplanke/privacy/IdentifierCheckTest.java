package de.leitplanke.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class IdentifierCheckTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            IBAN,                  DE89 3704 0044 0532 0130 00
            IBAN,                  AT61 1904 3002 3457 3201
            IBAN,                  nl91abna0417164300
            BIC,                   COBADEFFXXX
            CREDIT_CARD,           4111-1111-1111-1111
            LUHN,                  79927398713
            STEUER_ID,             86 095 742 719
            STEUER_ID,             02476291358
            STEUERNUMMER,          93815/08152
            STEUERNUMMER,          9198081508152
            VAT_ID,                DE 136695976
            RVNR,                  65 170839 J 003
            RVNR,                  15 070649 C 103
            KVNR,                  A000500015
            ID_CARD,               T220001293
            ID_CARD_FULL,          L01X00T471D
            ID_CARD_FULL,          1220001297
            PASSPORT,              C01X00T478
            DRIVING_LICENCE,       B072RRE2I55
            LICENCE_PLATE,         M-AB 1234
            LICENCE_PLATE,         HH XY 99E
            LANR,                  123456601
            LEITWEG_ID,            04011000-1234512345-06
            MRZ,                   1220001297D640812517103198
            EMAIL,                 erika@muster.de
            URL,                   https://www.musterberg.de/amt
            IP,                    192.168.1.20
            IP,                    2001:db8::1
            MAC,                   00:1A:2B:3C:4D:5E
            DATE,                  12.11.2026
            PLZ,                   01067
            """)
    void publishedSamplesAreValid(String kind, String value) {
        assertThat(IdentifierCheck.validate(kind, value)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            IBAN,                  DE89 3704 0044 0532 0130 01
            IBAN,                  DE89 3704 0044 0532 0130
            IBAN,                  XX89370400440532013000
            BIC,                   COBAXXFFXXX
            CREDIT_CARD,           4111 1111 1111 1112
            LUHN,                  79927398710
            STEUER_ID,             86095742718
            STEUER_ID,             12345678903
            STEUER_ID,             98765432106
            STEUERNUMMER,          12/34/567
            STEUERNUMMER_ELSTER13, 9181081508156
            STEUERNUMMER_ELSTER13, 9181181508155
            VAT_ID,                DE136695977
            RVNR,                  65 170839 J 008
            RVNR,                  00 170839 J 003
            KVNR,                  A000500016
            ID_CARD_FULL,          L01X00T472
            PASSPORT,              C01X00T479
            DRIVING_LICENCE,       B072RRE2I65
            LICENCE_PLATE,         QQ-AB 1234
            LICENCE_PLATE,         M-AB 0123
            LANR,                  123456701
            LEITWEG_ID,            04011000-1234512345-07
            IP,                    256.1.1.1
            DATE,                  32.13.2026
            PLZ,                   00999
            """)
    void alteredSamplesAreInvalid(String kind, String value) {
        assertThat(IdentifierCheck.validate(kind, value)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2866081508156, Baden-Württemberg",
        "9181081508155, Bayern",
        "3048081508155, Brandenburg",
        "2475081508152, Bremen",
        "2202081508156, Hamburg",
        "2613081508153, Hessen",
        "4079081508151, Mecklenburg-Vorpommern",
        "2324081508151, Niedersachsen",
        "5133081508159, Nordrhein-Westfalen",
        "1010081508182, Saarland",
        "3101081508154, Sachsen-Anhalt",
        "2129081508158, Schleswig-Holstein",
        "4151081508156, Thüringen"
    })
    void samplesOfTheTaxAdministrationPassTheProcedureOfTheirState(String number, String state) {
        assertThat(IdentifierCheck.validate("STEUERNUMMER_ELSTER13", number))
                .as(state)
                .isTrue();
    }

    @Test
    void serialWithoutCheckDigitCannotBeJudged() {
        assertThat(IdentifierCheck.validate("ID_CARD", "L01X00T47")).isNull();
        assertThat(IdentifierCheck.validate("BSNR", "123456789")).isNull();
        assertThat(IdentifierCheck.validate("PHONE", "0228 123456")).isNull();
    }

    @ParameterizedTest
    @CsvSource({"65000000J", "65330839J", "65950039J"})
    void unprovenBirthDatesAndAddedThirtyTwoAreAccepted(String start) {
        assertThat(java.util.stream.IntStream.range(0, 10)
                        .filter(check -> InsuranceNumber.isValidPension(start + "00" + check)))
                .hasSize(1);
    }

    @Test
    void digitThreeTimesInARowIsNoTaxId() {
        assertThat(TaxId.isValid("11123456785")).isFalse();
    }
}
