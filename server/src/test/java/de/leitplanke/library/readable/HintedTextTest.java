package de.leitplanke.library.readable;

import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.library.readable.HintedText.Stretch;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HintedTextTest {

    private static final String TEXT = "Ihr Antrag wird geprüft. Man muss nicht unerhebliche Unterlagen z. B. aus dem"
            + " Vorjahr, die noch im Archiv des Amtes liegen und dort bis zum Jahresende aufgehoben werden, im Original"
            + " vorlegen, damit über den Antrag bald entschieden werden kann.";

    private final TextCheck check = TextCheck.of(TEXT, Level.ORDINARY);
    private final List<Stretch> stretches = HintedText.of(TEXT, check).stretches();

    @Test
    void stretchesJoinToTheTextThatWasChecked() {
        assertThat(stretches.stream().map(Stretch::text).collect(Collectors.joining()))
                .isEqualTo(TEXT);
    }

    @Test
    void everyHintBeginsOnceAndInTheOrderOfTheText() {
        assertThat(stretches.stream().flatMap(stretch -> stretch.begins().stream()))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, check.hints().size()).boxed().toList());
    }

    @Test
    void wordsAreMarkedWithinALongSentence() {
        assertThat(stretches)
                .anyMatch(stretch ->
                        stretch.text().equals("nicht unerhebliche") && stretch.marked() && stretch.longSentence());
        assertThat(stretches.getFirst().longSentence()).isFalse();
    }

    @Test
    void textWithoutHintsIsOneStretch() {
        String plain = "Sie wohnen jetzt hier.";
        assertThat(HintedText.of(plain, TextCheck.of(plain, Level.ORDINARY)).stretches())
                .containsExactly(new Stretch(plain, List.of(), false, false));
    }
}
