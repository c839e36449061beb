package de.leitplanke.library.orientation;

import static de.leitplanke.library.orientation.Musterberg.ORIENTATION;
import static de.leitplanke.library.orientation.Musterberg.understand;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressCodeTest {

    @Test
    void codesStandInTheOrderOfTheirLetters() {
        assertThat(AddressCode.write(understand("Facebook-Beitrag zur Freibadsaison")))
                .isEqualTo("a=PUBLIC&f=press&u=YES&z=DRAFT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Antwort an Herrn Reuter wegen Schlagloch entwerfen lassen",
                "Slogan mit ChatGPT",
                "Telefonat unbemerkt aufnehmen und abtippen lassen",
                "KI soll Mails automatisch verschicken",
                "Brief schreiben mit KI",
                "Guten Morgen"
            })
    void addressReadsBackToTheSameAnswer(String text) {
        Understood understood = understand(text);
        Understood back =
                AddressCode.read(parameters(AddressCode.write(understood))).orElseThrow();

        assertThat(back.values()).isEqualTo(understood.values());
        assertThat(ORIENTATION.answer(back))
                .usingRecursiveComparison()
                .ignoringFieldsOfTypes(Understood.class)
                .isEqualTo(ORIENTATION.answer(understood));
    }

    @Test
    void addressHoldsNoWordOfTheText() {
        String address = AddressCode.write(understand("Antwort an Frau Wiesengrund, Talweg 3, wegen ihres Attests"));

        assertThat(address).matches("[A-Z0-9a-z_.=&-]*").doesNotContainIgnoringCase("wiesengrund", "talweg", "attest");
    }

    @Test
    void foreignValuesAreRefusedAndForeignParametersPassedOver() {
        assertThat(AddressCode.read(Map.of("d", "D99"))).isEmpty();
        assertThat(AddressCode.read(Map.of("f", "Frau Wiesengrund"))).isEmpty();
        assertThat(AddressCode.read(Map.of("seite", "2"))).contains(Understood.nothing());
    }

    private static Map<String, String> parameters(String address) {
        return Arrays.stream(address.split("&"))
                .filter(part -> !part.isEmpty())
                .map(part -> part.split("=", 2))
                .collect(Collectors.toMap(part -> part[0], part -> part[1]));
    }
}
