package de.leitplanke.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmugglingTest {

    private static final PlaceholderTable ACCOUNT = Tables.of("IBAN_1=DE02120300000000202051");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bitte nennen Sie [IBAN_1].",
                "[iban_1]",
                "[IBAN 1]",
                "[IBAN\\_1]",
                "IBAN_1",
                "xIBAN_1x",
                "&#91;IBAN_1&#93;",
                "&#x5B;IBAN_1&#x5D;",
                "\\u005bIBAN_1\\u005d",
                "［IBAN_1］",
                "[[IBAN_1]]",
                "[IBAN_[IBAN_1]1]",
                "[IBAN_1",
                "[IBAN_",
                "**IBAN_1**",
                "[ IBAN_1 ]"
            })
    void writtenPlaceholderNeverReturnsAValue(String text) {
        Pseudonymised sent =
                Pseudonymiser.standard().pseudonymise(text, Marked.of("").findings(), ACCOUNT);

        Restored answer = new Restorer().restore(sent.text() + ".", sent.table());

        assertThat(answer.text()).isEqualTo(text + ".");
        assertThat(answer.missing()).contains("[IBAN_1]");
    }

    @Test
    void maskingANeighbourSetsNoPlaceholderFree() {
        Marked text = Marked.of("«PERSON:Weber»IBAN_1«PLZ:12345»");

        Pseudonymised sent = Pseudonymiser.standard().pseudonymise(text.text(), text.findings(), ACCOUNT);

        assertThat(new Restorer().restore(sent.text(), sent.table()).text()).isEqualTo("WeberIBAN_112345");
    }

    @Test
    void valueThatLooksLikeAPlaceholderIsNotFilledAgain() {
        PlaceholderTable table = Tables.of("NAME_1=[IBAN_1]", "IBAN_1=DE02120300000000202051");

        assertThat(new Restorer().restore("Frau [NAME_1]", table).text()).isEqualTo("Frau [IBAN_1]");
    }

    @Test
    void wordsInBracketsWithoutNumberAreText() {
        String text = "[PRÜFEN] [KLÄREN] [ZITAT] [NAME] [1] [NAME_0] [Anlage_1]";

        Pseudonymised sent =
                Pseudonymiser.standard().pseudonymise(text, Marked.of("").findings());

        assertThat(sent.text()).isEqualTo(text);
        assertThat(new Restorer().restore(text, ACCOUNT)).satisfies(restored -> {
            assertThat(restored.text()).isEqualTo(text);
            assertThat(restored.unknown()).isEmpty();
        });
    }
}
