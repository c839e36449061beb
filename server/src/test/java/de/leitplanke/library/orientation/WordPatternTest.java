package de.leitplanke.library.orientation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordPatternTest {

    @Test
    void wordIsFoundInItsFormsAndInNoOther() {
        assertThat(matches("gutachten", "Gutachtens")).isTrue();
        assertThat(matches("brief", "Briefen")).isTrue();
        assertThat(matches("brief", "Briefkasten")).isFalse();
    }

    @Test
    void starOpensTheWordForCompounds() {
        assertThat(matches("*gutachten", "Lärmgutachten")).isTrue();
        assertThat(matches("beschwer*", "Beschwerdemail")).isTrue();
        assertThat(matches("*steuer*", "Hundesteuersatzung")).isTrue();
    }

    @Test
    void umlautsHyphensAndCapitalsMakeNoDifference() {
        assertThat(matches("öffentlich*", "OEFFENTLICHEN")).isTrue();
        assertThat(matches("hausmodell*", "Haus-Modell")).isTrue();
    }

    @Test
    void partOfAHyphenatedWordCounts() {
        assertThat(matches("ki", "KI-Text")).isTrue();
        assertThat(matches("ki", "Kita")).isFalse();
    }

    @Test
    void knownWordIsNoTypingErrorForAnother() {
        Token typed = Tokens.of("vertragsclod").getFirst();
        WordPattern other = WordPattern.read("vertragscloud");

        assertThat(other.matches(typed)).isTrue();
        assertThat(other.matches(typed.asKnown())).isFalse();
    }

    @Test
    void wordOfTheDictionaryIsNoTypingErrorForAnother() {
        assertThat(matches("entscheiden", "entschieden")).isFalse();
        assertThat(matches("entscheiden", "entscheidn")).isTrue();
    }

    @Test
    void caretAsksForTheBeginningOfASentence() {
        Phrase wer = Phrase.read("^wer");

        assertThat(wer.at(Tokens.of("Gut. Wer kommt"), 1)).isPresent();
        assertThat(wer.at(Tokens.of("Gut wer kommt"), 1)).isEmpty();
    }

    @Test
    void dotsLeaveRoomWithinOneSentence() {
        Phrase phrase = Phrase.read("ob .. genehmigt");

        assertThat(phrase.at(Tokens.of("ob der Zaun genehmigt wird"), 0)).contains(new Mention(0, 3));
        assertThat(phrase.at(Tokens.of("ob das geht. Er ist genehmigt"), 0)).isEmpty();
    }

    private static boolean matches(String pattern, String word) {
        return WordPattern.read(pattern).matches(Tokens.of(word).getFirst());
    }
}
