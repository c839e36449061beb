package de.leitplanke.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines of the zone that machines read, at the borders of their shapes and with each check digit changed. */
class MachineReadableZoneTest {

    @Test
    void zoneInOneLineNeedsItsFourCheckDigits() {
        String zone = "1220001297D640812517103198";
        assertThat(MachineReadableZone.isOldNumber(zone)).isTrue();
        for (int digit : new int[] {9, 17, 24, 25}) {
            assertThat(MachineReadableZone.isOldNumber(CheckDigitsTest.changed(zone, digit)))
                    .isFalse();
        }
        assertThat(MachineReadableZone.isOldNumber(zone + "1")).isFalse();
        assertThat(MachineReadableZone.isOldNumber(zone.replace('D', 'A'))).isFalse();
        assertThat(MachineReadableZone.isOldNumber(zone.replace("D6", "DA"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "IDD<<T220001293, true",
        "IDD<<T220001293<<<<<<<<<<<<<<<, true",
        "IDD<<T220001293<<<<<<<<<<<<<<<<, false",
        "IDD<<T22000129, false",
        "IDD<<T220001294<<<<<<<<<<<<<<<, false",
        "XDDAAT220001293, false",
        "6408125<2010315D<<, true",
        "6408125<2010315D<, false",
        "6408125<2010315D<<<<<<<<<<<<<4<<<<<<, true",
        "6408125<2010315D<<<<<<<<<<<<<4<<<<<<<, false",
        "6408126<2010315D<<, false",
        "6408125<2010316D<<, false",
        "640812A<2010315D<<, false",
        "6408125<201031AD<<, false",
        "C01X00T478D<<6408125F1710319, true",
        "C01X00T478D<<6408125F171031, false",
        "C01X00T478D<<6408125F1710319<<<<<<<<<<<<<<<0, true",
        "C01X00T478D<<6408125F1710319<<<<<<<<<<<<<<<00, false",
        "C01X00T479D<<6408125F1710319, false",
        "C01X00T478D<<6408126F1710319, false",
        "C01X00T478D<<6408125F1710318, false",
        "C01X00T478D<<64O8125F1710319, false",
        "C01X00T478D<<6408125F17I0319, false"
    })
    void lineOfAZoneIsProvenByItsCheckDigits(String line, boolean proven) {
        assertThat(MachineReadableZone.proves(line)).isEqualTo(proven);
    }

    @ParameterizedTest
    @CsvSource({
        "MUSTER<<ERIKA, true",
        "MUSTER<ERIKA, false",
        "MUSTER<<ERIKA1, false",
        "MUSTERERIKA, false",
        "I<D<MUSTE1, true",
        "P<D<MUST1, false",
        "X<D<MUSTE1, false",
        "PDMUSTER01, false"
    })
    void zoneIsValidIfEveryOtherLineIsOneOfNames(String line, boolean valid) {
        assertThat(MachineReadableZone.isValid("IDD<<T220001293<<<\n" + line)).isEqualTo(valid);
        assertThat(MachineReadableZone.isValid(line)).isFalse();
    }
}
