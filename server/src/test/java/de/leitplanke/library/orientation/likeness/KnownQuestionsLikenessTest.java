package de.leitplanke.library.orientation.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.platform.start.Content.ContentFile;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A new question is like those that share its rare words, whole or in part. */
class KnownQuestionsLikenessTest {

    private static final KnownQuestions KNOWN = read("""
            - question: "Antwort zum Winterdienst in der Gartenstraße schreiben lassen"
              expect: ALLOWED_WITH_OBLIGATIONS
              understood: {field: citizen-replies, dataClasses: [D2]}
            - question: "Bewerbungen von der KI vorsortieren lassen"
              expect: FORBIDDEN
              understood: {field: shortlisting, dataClasses: [D3]}
            - question: "Angebote für die Rutsche vergleichen lassen"
              expect: APPROVAL_NEEDED
              understood: {field: NONE, dataClasses: [D7]}
            - question: "Wann schließt die Kantine heute?"
              expect: UNKNOWN
            """);

    @Test
    void oneThatIsKnownIsMostLikeItself() {
        Likeness likeness = to("Bewerbungen von der KI vorsortieren lassen");

        assertThat(likeness.share(Ending.FORBIDDEN)).isGreaterThan(0.9);
        assertThat(likeness.fields(0.5)).containsExactly("shortlisting");
        assertThat(likeness.classes()).containsExactly("D3");
    }

    @Test
    void compoundIsLikeItsParts() {
        assertThat(to("Bewerbungsmappen vorzusortieren").fields(0.5)).containsExactly("shortlisting");
        assertThat(to("Beschwerde über den Winterstreudienst").fields(0.5)).containsExactly("citizen-replies");
    }

    @Test
    void rareWordCountsForMoreThanCommonOnes() {
        assertThat(to("von der KI lassen Rutsche").share(Ending.APPROVAL_NEEDED))
                .isGreaterThan(to("von der KI lassen").share(Ending.APPROVAL_NEEDED));
    }

    @Test
    void fieldThatNobodyToldHasNoShare() {
        assertThat(to("Wann schließt die Kantine heute?").share(Ending.UNKNOWN)).isGreaterThan(0.9);
        assertThat(to("Kantine").fields(0.1)).isEmpty();
    }

    @Test
    void nothingIsLikeATextOfStrangeWords() {
        Likeness likeness = to("Xyxyx qwrtz");

        assertThat(likeness.share(Ending.ALLOWED)).isZero();
        assertThat(likeness.fields(0.1)).isEmpty();
        assertThat(KNOWN.know("qwrtzzz")).isFalse();
        assertThat(KNOWN.know("bewerbung")).isTrue();
    }

    private static Likeness to(String text) {
        return KNOWN.to(words(text));
    }

    private static KnownQuestions read(String yaml) {
        return KnownQuestions.read(List.of(new ContentFile("questions.yaml", yaml)), KnownQuestionsLikenessTest::words);
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.toLowerCase(Locale.GERMAN).split("[ ?]+"));
    }
}
