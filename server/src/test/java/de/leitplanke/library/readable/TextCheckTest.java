package de.leitplanke.library.readable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a person learns about a text. */
class TextCheckTest {

    private static final String TWENTY_WORDS = "Sie bekommen Ihren Ausweis am Montag im Rathaus und zahlen dort zehn"
            + " Euro in bar oder mit Karte Ihrer Bank.";

    @Test
    void hintMarksTheExactStretchAndSaysWhatStandsThere() {
        String text = "Liebe Eltern,\n\nwir melden uns z.\u202FB. am Freitag.";
        Hint hint = only(text, Kind.ABBREVIATION);

        assertThat(text.substring(hint.start(), hint.end())).isEqualTo("z.\u202FB.");
        assertThat(hint.values()).containsExactly("z.\u202FB.", "zum Beispiel");
    }

    @Test
    void sentenceOfTwentyWordsIsLongForPlainLanguageOnly() {
        assertThat(only(TWENTY_WORDS, Kind.LONG_SENTENCE).values()).containsExactly("20", "19");
        assertThat(hints(TWENTY_WORDS, Level.ORDINARY, Kind.LONG_SENTENCE)).isEmpty();
    }

    @Test
    void compoundOfSixteenLettersIsLongForPlainLanguageOnly() {
        String text = "Die Fristverlängerung ist möglich.";

        assertThat(hints(text, Level.PLAIN, Kind.LONG_COMPOUND)).hasSize(1);
        assertThat(hints(text, Level.ORDINARY, Kind.LONG_COMPOUND)).isEmpty();
    }

    @Test
    void hyphenIsProposedWhereBothHalvesAreWords() {
        assertThat(only("Die Empfangsbestätigung liegt bei.", Kind.LONG_COMPOUND)
                        .values())
                .contains("Empfangs-Bestätigung");
    }

    @Test
    void noHyphenIsProposedWhereOneHalfIsUnknown() {
        Hint hint = only("Die Niederschlagswassergebührenumlage steigt.", Kind.LONG_COMPOUND);

        assertThat(hint.key()).isEqualTo("readable.LONG_COMPOUND");
    }

    @Test
    void plainerWordIsNamed() {
        assertThat(only("Bitte antworten Sie unverzüglich.", Kind.HARD_WORD).values())
                .containsExactly("unverzüglich", "sofort; so schnell wie möglich");
    }

    @Test
    void numberIsGivenInFigures() {
        assertThat(only("Es sind einhundertzwölf Hunde.", Kind.NUMBER_WORD).values())
                .containsExactly("einhundertzwölf", "112");
        assertThat(only("Am fünfzehnten Mai ist Markt.", Kind.NUMBER_WORD).values())
                .containsExactly("fünfzehnten", "15.");
    }

    @Test
    void rarerFormOfAddressIsMarked() {
        String text = "Wir helfen Ihnen. Bitte rufen Sie an. Wir freuen uns auf dich.";
        Hint hint = only(text, Kind.ADDRESS);

        assertThat(text.substring(hint.start(), hint.end())).isEqualTo("dich");
    }

    @Test
    void acronymIsExplainedForTheWholeTextByItsBrackets() {
        assertThat(hints("Die KdU steigen.", Level.PLAIN, Kind.ABBREVIATION)).hasSize(1);
        assertThat(hints("Die KdU steigen. Kosten der Unterkunft (KdU) zahlt das Amt.", Level.PLAIN, Kind.ABBREVIATION))
                .isEmpty();
    }

    @Test
    void summaryCountsSentencesWordsAndMarkedSentences() {
        Summary summary = TextCheck.of("Der Bus kommt. Der Antrag wird heute geprüft.", Level.PLAIN)
                .summary();

        assertThat(summary.sentences()).isEqualTo(2);
        assertThat(summary.meanWords()).isEqualTo(4, within(0.001));
        assertThat(summary.longestWords()).isEqualTo(5);
        assertThat(summary.markedShare()).isEqualTo(0.5, within(0.001));
    }

    @Test
    void emptyTextHasNoHintsAndNoSentences() {
        TextCheck check = TextCheck.of(" \n ", Level.ORDINARY);

        assertThat(check.hints()).isEmpty();
        assertThat(check.summary()).isEqualTo(new Summary(0, 0, 0, 0));
    }

    private static Hint only(String text, Kind kind) {
        List<Hint> hints = hints(text, Level.PLAIN, kind);
        assertThat(hints).hasSize(1);
        return hints.getFirst();
    }

    private static List<Hint> hints(String text, Level level, Kind kind) {
        return TextCheck.of(text, level).hints().stream()
                .filter(hint -> hint.kind() == kind)
                .toList();
    }
}
