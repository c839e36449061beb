package de.leitplanke.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each procedure at its borders: what is too short, too long, of the wrong kind, or off by one. */
class CheckDigitsTest {

    /** All digits that make a number valid when they are put behind it. */
    private static String checksOf(String stem, Predicate<String> valid) {
        return IntStream.range(0, 10)
                .mapToObj(String::valueOf)
                .filter(digit -> valid.test(stem + digit))
                .collect(Collectors.joining());
    }

    /** The number with one digit or letter counted on. */
    static String changed(String number, int at) {
        char next = number.charAt(at) == '9' ? '0' : (char) (number.charAt(at) + 1);
        return number.substring(0, at) + next + number.substring(at + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DE89370400440532013000", "GB82WEST12345698765432", "NO9386011117947"})
    void everyChangedDigitOfAnAccountNumberIsNoticed(String valid) {
        assertThat(IbanNumber.isValid(valid)).isTrue();
        for (int i = 2; i < valid.length(); i++) {
            if (Ascii.isDigit(valid.charAt(i))) {
                assertThat(IbanNumber.isValid(changed(valid, i)))
                        .as("digit %d", i)
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "DE8937040044053", "DE893704004405320130000", "DEA9370400440532013000", "XX8937040044053201"
            })
    void otherLengthsAndCountriesAreNoAccountNumbers(String number) {
        assertThat(IbanNumber.isValid(number)).isFalse();
    }

    @Test
    void cardNumberHasOneCheckDigit() {
        assertThat(checksOf("411111111111111", CheckDigits::luhn)).isEqualTo("1");
        assertThat(checksOf("7992739871", CheckDigits::luhn)).isEqualTo("3");
        assertThat(checksOf("1234567812345", CheckDigits::luhn)).isEqualTo("1");
    }

    @Test
    void lettersCountFromTenAndOtherSignsNothing() {
        assertThat("09AZ/:@[<".chars().map(c -> CheckDigits.value((char) c)).toArray())
                .containsExactly(0, 9, 10, 35, 0, 0, 0, 0, 0);
    }

    @ParameterizedTest
    @CsvSource({
        "8609574271, 9",
        "6592997048, 9",
        "0247629135, 8",
        "1112345678, ''",
        "2111345678, ''",
        "2345678111, ''",
        "1213141567, ''",
        "1212345678, ''",
        "1234567890, ''"
    })
    void taxIdRepeatsOneDigitTwoOrThreeTimesButNeverThreeInARow(String stem, String checks) {
        assertThat(checksOf(stem, TaxId::isValid)).isEqualTo(checks);
    }

    @Test
    void taxIdMayRepeatADigitThreeTimesApart() {
        assertThat(checksOf("1123415678", TaxId::isValid)).hasSize(1);
        assertThat(checksOf("1213145678", TaxId::isValid)).hasSize(1);
    }

    /** Samples of the tax administration, one for each state. */
    @ParameterizedTest
    @CsvSource({
        "93815/0815, 289308150815, 2, Baden-Württemberg",
        "181/815/0815, 918108150815, 5, Bayern",
        "048/815/0815, 304808150815, 5, Brandenburg",
        "75 815 0815, 247508150815, 2, Bremen",
        "02/815/0815, 220208150815, 6, Hamburg",
        "013 815 0815, 261308150815, 3, Hessen",
        "079/815/0815, 407908150815, 1, Mecklenburg-Vorpommern",
        "24/815/0815, 232408150815, 1, Niedersachsen",
        "133/8150/815, 513308150815, 9, Nordrhein-Westfalen",
        "22/815/0815, 272208150815, 4, Rheinland-Pfalz",
        "010/815/0818, 101008150818, 2, Saarland",
        "201/123/1234, 320101231234, 0, Sachsen",
        "101/815/0815, 310108150815, 4, Sachsen-Anhalt",
        "29/815/0815, 212908150815, 8, Schleswig-Holstein",
        "151/815/0815, 415108150815, 6, Thüringen"
    })
    void taxNumberHasTheCheckDigitOfItsState(String local, String nationwide, String check, String state) {
        assertThat(checksOf(nationwide, TaxNumber::isValidNationwide)).as(state).isEqualTo(check);
        assertThat(checksOf(nationwide, TaxNumber::isValid)).as(state).isEqualTo(check);
        assertThat(checksOf(local, value -> Boolean.TRUE.equals(IdentifierCheck.validate("STEUERNUMMER", value))))
                .as(state)
                .contains(check);
    }

    /** Berlin: some offices weigh with 7 6 5 8 4 3 2, the others with 2 9 8 7 6 5 4 3 2. */
    @Test
    void taxNumberOfBerlinHasTheCheckDigitOfEitherProcedure() {
        assertThat(checksOf("112108150815", TaxNumber::isValidNationwide)).isEqualTo("06");
        assertThat(checksOf("112108150816", TaxNumber::isValidNationwide)).isEqualTo("49");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9181181508155",
                "9181A81508155",
                "918108150815",
                "91810815081555",
                "8181081508155",
                "A815081508",
                "123456789",
                ""
            })
    void otherShapesAreNoTaxNumbers(String number) {
        assertThat(TaxNumber.hasShape(number)).isFalse();
        assertThat(TaxNumber.isValid(number)).isFalse();
        assertThat(TaxNumber.isValidNationwide(number)).isFalse();
    }

    @Test
    void localTaxNumberIsNotTheNationwideOne() {
        assertThat(TaxNumber.hasShape("18181508155")).isTrue();
        assertThat(TaxNumber.isValid("18181508155")).isTrue();
        assertThat(TaxNumber.isValidNationwide("18181508155")).isFalse();
        assertThat(checksOf("1818150815", TaxNumber::isValid)).hasSizeLessThan(6);
    }

    @ParameterizedTest
    @CsvSource({
        "15070649C10, 3",
        "65170839J00, 3",
        "65171239J00, 4",
        "65171339J00, ''",
        "65320839J00, 0",
        "65950839J00, 9",
        "65960839J00, ''",
        "65000039J00, 5",
        "01170839J00, ''",
        "6517083AJ00, ''",
        "65170839100, ''",
        "65170839J0, ''",
        "65170839J000, ''"
    })
    void pensionNumberHasAKnownAreaAPossibleBirthDateAndACheckDigit(String stem, String checks) {
        assertThat(checksOf(stem, InsuranceNumber::isValidPension)).isEqualTo(checks);
    }

    /** The sample 65 170839 J 008, in print in many places, is not consistent: the procedure of the VKVV gives 3. */
    @Test
    void pensionNumberThatIsPrintedAsASampleHasAWrongCheckDigit() {
        assertThat(InsuranceNumber.isValidPension("65170839J008")).isFalse();
        assertThat(InsuranceNumber.isValidPension("65170839J003")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"A00050001, 5", "T01234567, 8", "1000500015, ''", "A0005000, ''", "A000500015, ''", "AA0050001, ''"})
    void insuredNumberIsALetterEightDigitsAndACheckDigit(String stem, String checks) {
        assertThat(checksOf(stem, InsuranceNumber::isValidHealth)).isEqualTo(checks);
    }

    @ParameterizedTest
    @CsvSource({
        "L01X00T47, true, false",
        "T22000129, true, false",
        "C01X00T47, false, true",
        "A01X00T47, false, false",
        "L01X00T4A, false, false",
        "LA1X00T47, false, false",
        "LMNPRTVWX, false, false",
        "L01X00T4, false, false",
        "L01X00T471, false, false"
    })
    void serialHasNineCharactersOfTheAlphabetAndADigit(String serial, boolean card, boolean passport) {
        assertThat(DocumentNumber.isCardSerial(serial)).isEqualTo(card);
        assertThat(DocumentNumber.isPassportSerial(serial)).isEqualTo(passport);
    }

    @Test
    void documentNumberHasOneCheckDigitAndPerhapsTheNationality() {
        assertThat(checksOf("L01X00T47", DocumentNumber::isFullCard)).isEqualTo("1");
        assertThat(checksOf("T22000129", DocumentNumber::isFullCard)).isEqualTo("3");
        assertThat(checksOf("122000129", DocumentNumber::isFullCard)).isEqualTo("7");
        assertThat(checksOf("C01X00T47", DocumentNumber::isFullCard)).isEmpty();
        assertThat(checksOf("C01X00T47", DocumentNumber::isFullPassport)).isEqualTo("8");
        assertThat(checksOf("L01X00T47", DocumentNumber::isFullPassport)).isEmpty();
        assertThat(DocumentNumber.isFullCard("L01X00T471D")).isTrue();
        assertThat(DocumentNumber.isFullCard("L01X00T471A")).isFalse();
        assertThat(DocumentNumber.isFullPassport("C01X00T478D")).isTrue();
        assertThat(DocumentNumber.isFullCard("L01X00T47D")).isFalse();
        assertThat(DocumentNumber.isFullPassport("C01X00T4")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "B072RRE2I55, true, true",
        "A072RRE2I55, true, false",
        "P072RRE2I55, true, false",
        "Q072RRE2I55, false, false",
        "1072RRE2I55, false, false",
        "B072RRE2IX5, true, false",
        "B072RRE2CX5, true, true",
        "B072RRE2IY5, false, false",
        "BA72RRE2I55, false, false",
        "B072RRE2I5, false, false",
        "B072RRE2I5a, false, false"
    })
    void licenceNumberHasItsShapeAndItsCheckDigit(String number, boolean shape, boolean valid) {
        assertThat(DocumentNumber.hasLicenceShape(number)).isEqualTo(shape);
        assertThat(DocumentNumber.isValidLicence(number)).isEqualTo(valid);
    }

    @Test
    void physicianNumberHasItsCheckDigitInTheSeventhPlace() {
        assertThat(checksOf("123456", digits -> RegisterNumber.isValidPhysician(digits + "01")))
                .isEqualTo("6");
        assertThat(checksOf("357054", digits -> RegisterNumber.isValidPhysician(digits + "34")))
                .isEqualTo("9");
        assertThat(checksOf("839688", digits -> RegisterNumber.isValidPhysician(digits + "58")))
                .isEqualTo("7");
        assertThat(RegisterNumber.isValidPhysician("12345660")).isFalse();
        assertThat(RegisterNumber.isValidPhysician("1234566011")).isFalse();
        assertThat(RegisterNumber.isValidPhysician("12345660A")).isFalse();
    }

    @Test
    void vatNumberHasNineDigitsWithoutALeadingZero() {
        assertThat(checksOf("13669597", RegisterNumber::isValidVat)).isEqualTo("6");
        assertThat(checksOf("03669597", RegisterNumber::isValidVat)).isEmpty();
        assertThat(checksOf("1366959", RegisterNumber::isValidVat)).isEmpty();
        assertThat(checksOf("1366959A", RegisterNumber::isValidVat)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "04011000-1234512345-06, true",
        "05978-12, true",
        "05978-13, false",
        "05978-1-2-12, false",
        "05978--12, false",
        "05978-1A, false",
        "05978, false",
        "0597A-12, false"
    })
    void routingNumberHasACoarseAddressPerhapsAFineOneAndTwoCheckDigits(String number, boolean valid) {
        assertThat(RegisterNumber.isValidRouting(number)).isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource({
        "01, true",
        "16, true",
        "99, true",
        "00, false",
        "17, false",
        "98, false",
        "5, false",
        "123456789012, true",
        "1234567890123, false"
    })
    void coarseAddressBeginsWithAStateAndHasTwoToTwelveDigits(String coarse, boolean valid) {
        assertThat(RegisterNumber.isValidRouting(routing(coarse, ""))).isEqualTo(valid);
    }

    @Test
    void fineAddressHasThirtyCharactersAtMost() {
        assertThat(RegisterNumber.isValidRouting(routing("05", "A".repeat(30)))).isTrue();
        assertThat(RegisterNumber.isValidRouting(routing("05", "A".repeat(31)))).isFalse();
        assertThat(RegisterNumber.isValidRouting(routing("05", "A_B"))).isFalse();
    }

    private static String routing(String coarse, String fine) {
        int check = 98 - CheckDigits.mod97(coarse + fine + "00");
        return coarse + (fine.isEmpty() ? "" : "-" + fine) + "-" + "%02d".formatted(check);
    }
}
