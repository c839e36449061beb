package de.leitplanke.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RestorerTest {

    private static final PlaceholderTable TABLE =
            Tables.of("NAME_1=Weber", "VORNAME_1=Anna", "NAME_2=Schulz", "IBAN_1=DE02120300000000202051");

    private static String restored(String answer) {
        return new Restorer().restore(answer, TABLE).text();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[NAME_1]",
                "[name_1]",
                "[Name_1]",
                "NAME_1",
                "[NAME 1]",
                "[NAME\\_1]",
                "\\[NAME\\_1\\]",
                "［NAME_1］",
                "&#91;NAME_1&#93;",
                "&#x5B;NAME_1&#x5D;",
                "\\u005bNAME_1\\u005d",
                "\\u005BNAME_1\\u005D",
                "[ NAME_1 ]",
                "NAME\\_1"
            })
    void everySpellingOfModelsIsUnderstood(String token) {
        assertThat(restored("Frau " + token + " hat geschrieben.")).isEqualTo("Frau Weber hat geschrieben.");
        assertThat(restored("**" + token + "**, „" + token + "“")).isEqualTo("**Weber**, „Weber“");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MEIN_NAME_1",
                "NAME_1a",
                "NAME_1_2",
                "[NAME_12345678]",
                "NAME 1",
                "name_1",
                "[NAME_01]",
                "NAMEN_1"
            })
    void otherWordsAreNoPlaceholders(String word) {
        assertThat(restored(word + " bleibt")).isEqualTo(word + " bleibt");
    }

    @ParameterizedTest
    @CsvSource({
        "Weber, s, Webers", "Weber, ’s, Webers", "Schulz, s, Schulz’", "Schulz, ’s, Schulz’", "Schulz, ’, Schulz’",
        "Fuchs, s, Fuchs’", "Weiß, s, Weiß’", "Marx, s, Marx’", "Fritz, s, Fritz’", "Beatrice, s, Beatrice’",
        "SCHULZ, s, SCHULZ’", "Roce, s, Roce’", "Kunze, s, Kunzes", "Weber, ’, Webers"
    })
    void genitiveIsThatOfTheRealName(String name, String ending, String genitive) {
        String answer = "Der Antrag: [NAME_1]" + ending + " Antrag.";

        assertThat(new Restorer().restore(answer, Tables.of("NAME_1=" + name)).text())
                .isEqualTo("Der Antrag: " + genitive + " Antrag.");
    }

    @Test
    void genitiveOfNameEndingInZGetsApostropheBehindEmphasisToo() {
        assertThat(restored("**[NAME_2]**s Antrag")).isEqualTo("**Schulz**’ Antrag");
        assertThat(restored("**[NAME_1]**s Antrag")).isEqualTo("**Weber**s Antrag");
    }

    @Test
    void quotationMarkBehindANameIsNoGenitive() {
        assertThat(restored("'Frau [NAME_1]' steht da")).isEqualTo("'Frau Weber' steht da");
    }

    @Test
    void wordGrownFromAPlaceholderKeepsItsLetters() {
        assertThat(restored("[NAME_1]straße, [IBAN_1]s")).isEqualTo("Weberstraße, DE02120300000000202051s");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Schreiben an Herr [NAME_1]           | Schreiben an Herrn Weber
            mit Herr Dr. [VORNAME_1] [NAME_1]    | mit Herrn Dr. Anna Weber
            Für Herr **[NAME_1]**                | Für Herrn **Weber**
            Geben Sie dem Herr [NAME_1] Bescheid | Geben Sie dem Herrn Weber Bescheid
            der Antrag, den Herr [NAME_1] stellt | der Antrag, den Herr Weber stellt
            die Stelle, an die Herr [NAME_1] denkt | die Stelle, an die Herr Weber denkt
            der Bescheid, mit dem Herr [NAME_1] kommt | der Bescheid, mit dem Herr Weber kommt
            an Herrn [NAME_1]                    | an Herrn Weber
            Sehr geehrter Herr [NAME_1]          | Sehr geehrter Herr Weber
            bei Herr und Frau [NAME_1]           | bei Herr und Frau Weber
            mit Herrchen [NAME_1]                | mit Herrchen Weber
            von Herr [NAME_9]                    | von Herr [NAME_9]
            """)
    void herrIsInflectedBehindAPreposition(String answer, String expected) {
        assertThat(restored(answer)).isEqualTo(expected);
    }

    @Test
    void spansShowWhatWasPutInAndRepaired() {
        Restored restored =
                new Restorer().restore("Frau [NAME_1] schreibt an Herr [NAME_2] wegen [NAME_2]s Hund.", TABLE);

        assertThat(restored.spans())
                .extracting(span -> restored.text().substring(span.start(), span.end()) + " " + span.repaired())
                .containsExactly("Weber false", "Herrn Schulz true", "Schulz’ true");
    }

    @Test
    void unknownNumberStaysAndIsNamed() {
        Restored restored = new Restorer().restore("[NAME_7] und NAME_8 und [NAME_1], [ORT_1]", TABLE);

        assertThat(restored.text()).isEqualTo("[NAME_7] und NAME_8 und Weber, [ORT_1]");
        assertThat(restored.unknown()).containsExactly("[NAME_7]", "NAME_8", "[ORT_1]");
    }

    @Test
    void whatWasSentAndCameBackIsCounted() {
        Restored restored = new Restorer().restore("[NAME_1], [NAME_1], [IBAN_1]", TABLE);

        assertThat(restored.sent()).isEqualTo(4);
        assertThat(restored.returned()).isEqualTo(2);
        assertThat(restored.missing()).containsExactly("[NAME_2]", "[VORNAME_1]");
    }

    @Test
    void placeholderCutOffAtTheEndIsNotGuessed() {
        PlaceholderTable twelve = Tables.of("NAME_1=Weber", "NAME_12=Kunz");

        assertThat(new Restorer().restore("Frau [NAME_1", twelve).text()).isEqualTo("Frau [NAME_1");
        assertThat(new Restorer().restore("Frau NAME_1", twelve).unknown()).containsExactly("NAME_1");
        assertThat(new Restorer().restore("Frau NAME_12", twelve).text()).isEqualTo("Frau Kunz");
    }

    @Test
    void valuesAreEscapedForTheirPlace() {
        PlaceholderTable table = Tables.of("NAME_1=O'Neil \"<b>\" \\ & Söhne");

        assertThat(new Restorer().restoreHtml("<p>[NAME_1]</p>", table).text())
                .isEqualTo("<p>O&#39;Neil &quot;&lt;b&gt;&quot; \\ &amp; Söhne</p>");
        assertThat(new Restorer()
                        .restoreJsonString("{\"an\":\"[NAME_1]\"}", table)
                        .text())
                .isEqualTo("{\"an\":\"O'Neil \\\"<b>\\\" \\\\ & Söhne\"}");
    }

    @Test
    void lineBreakInAnAddressSurvivesJson() {
        PlaceholderTable table = Tables.of("STRASSE_1=Lindenweg 3\nHinterhaus");

        assertThat(new Restorer().restoreJsonString("\"[STRASSE_1]\"", table).text())
                .isEqualTo("\"Lindenweg 3\\u000aHinterhaus\"");
    }

    @Test
    void emptyTableLeavesEveryTextAlone() {
        assertThat(new Restorer()
                        .restore("an Herr [NAME_1] [", PlaceholderTable.empty())
                        .text())
                .isEqualTo("an Herr [NAME_1] [");
    }
}
