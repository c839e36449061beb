package de.leitplanke.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GermanLexiconTest {

    private static final GermanLexicon LEXICON = GermanLexicon.standard();

    @Test
    void givenNamesHaveAGender() {
        assertThat(kinds("Anna") & WordKind.GIVEN).isEqualTo(WordKind.GIVEN_FEMALE);
        assertThat(kinds("Mehmet") & WordKind.GIVEN).isEqualTo(WordKind.GIVEN_MALE);
        assertThat(kinds("Kim") & WordKind.GIVEN).isEqualTo(WordKind.GIVEN);
    }

    @Test
    void genitiveOfANameHasNoBaseForm() {
        assertThat(kinds("Weber") & WordKind.BASE_FORM).isNotZero();
        assertThat(kinds("Webers") & WordKind.BASE_FORM).isZero();
        assertThat(kinds("Webers") & WordKind.SURNAME).isNotZero();
    }

    @Test
    void wordCanBeNameAndNoun() {
        assertThat(kinds("Koch") & WordKind.SURNAME).isNotZero();
        assertThat(kinds("Koch") & WordKind.NOUN).isNotZero();
    }

    @Test
    void compoundsOfKnownWordsAreNouns() {
        assertThat(LEXICON.isNounOrCompound("Wohnungsamt")).isTrue();
        assertThat(LEXICON.isNounOrCompound("Kaczmarek")).isFalse();
    }

    private static int kinds(String word) {
        return LEXICON.kindsOf(word, 0, word.length(), Casing.AS_WRITTEN);
    }
}
