package de.leitplanke.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.privacy.GermanWords.Kind;
import org.junit.jupiter.api.Test;

class GermanWordsTest {

    @Test
    void wordCanBeSeveralKinds() {
        assertThat(GermanWords.kindsOf("suche")).contains(Kind.NOUN, Kind.VERB);
    }

    @Test
    void compoundsOfKnownPartsAreNouns() {
        assertThat(GermanWords.kindsOf("Brückengeländer")).containsExactly(Kind.NOUN);
    }

    @Test
    void participlesAreAdjectivesAndSmallWordsFunctionWords() {
        assertThat(GermanWords.kindsOf("aussortiert")).contains(Kind.ADJECTIVE);
        assertThat(GermanWords.kindsOf("dadurch")).contains(Kind.FUNCTION_WORD);
    }

    @Test
    void whatIsNoWordHasNoKind() {
        assertThat(GermanWords.kindsOf("zibbelfrass")).isEmpty();
    }
}
