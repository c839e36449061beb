package de.leitplanke.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each procedure at its borders: what is too short, too long, of the wrong kind, or off by one. */
class CheckDigitsTest {

    @ParameterizedTest
    @ValueSource(strings = {"DE89370400440532013000", "GB82WEST12345698765432", "NO9386011117947"})
    void everyChangedDigitOfAnAccountNumberIsNoticed(String valid) {
        assertThat(IbanNumber.isValid(valid)).isTrue();
        for (int i = 2; i < valid.length(); i++) {
            if (Ascii.isDigit(valid.charAt(i))) {
                assertThat(IbanNumber.isValid(changed(valid, i))).as("digit %d", i).isFalse();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"86095742719", "65929970489", "02476291358"})
    void everyChangedDigitOfATaxIdIsNoticed(String valid) {
        assertThat(TaxId.isValid(valid)).isTrue();
        for (int i = 0; i < valid.length(); i++) {
            assertThat(TaxId.isValid(changed(valid, i))).as("digit %d", i).isFalse();
        }
    }

    @Test
    void everyChangedDigitOfACardNumberIsNoticed() {
        for (int i = 0; i < 16; i++) {
            assertThat(CheckDigits.luhn(changed("4111111111111111", i))).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({"1220001297D640812517103198", "T22000129,"})
    void zoneInOneLineNeedsItsFourCheckDigits(String zone) {
        assertThat(MachineReadableZone.proves(zone)).isEqualTo(zone.length() == 26);
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 17, 24, 25})
    void everyChangedCheckDigitOfTheOneLineZoneIsNoticed(int digit) {
        assertThat(MachineReadableZone.isOldNumber(changed("1220001297D640812517103198", digit)))
                .isFalse();
    }

    private static String changed(String number, int at) {
        char next = number.charAt(at) == '9' ? '0' : (char) (number.charAt(at) + 1);
        return number.substring(0, at) + next + number.substring(at + 1);
    }
}
