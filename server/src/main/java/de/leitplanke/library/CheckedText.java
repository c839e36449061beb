package de.leitplanke.library;

import de.leitplanke.library.readable.Hint;
import de.leitplanke.library.readable.HintedText;
import de.leitplanke.library.readable.Level;
import de.leitplanke.library.readable.Summary;
import de.leitplanke.library.readable.TextCheck;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a page shows of a checked text.
 *
 * @param hints numbered from 1 in the order of the text, as the marks are
 */
public record CheckedText(Summary summary, HintedText marked, List<Shown> hints) {

    /** One hint with the words that it is about; long stretches are shortened in the middle. */
    public record Shown(int number, Hint hint, String words) {

        /** Whether the explanation begins with the same words, so that a page need not say them twice. */
        public boolean quotesItself() {
            return !hint.values().isEmpty() && hint.values().getFirst().equalsIgnoreCase(words);
        }
    }

    private static final int LONGEST_QUOTE = 90;

    public static CheckedText of(String text, Level level) {
        TextCheck check = TextCheck.of(text, level);
        List<Hint> hints = check.hints();
        return new CheckedText(
                check.summary(),
                HintedText.of(text, check),
                IntStream.range(0, hints.size())
                        .mapToObj(place -> new Shown(place + 1, hints.get(place), quote(text, hints.get(place))))
                        .toList());
    }

    private static String quote(String text, Hint hint) {
        String words = text.substring(hint.start(), hint.end()).strip().replaceAll("\\s+", " ");
        int half = LONGEST_QUOTE / 2;
        return words.length() <= LONGEST_QUOTE
                ? words
                : words.substring(0, half).strip() + " … "
                        + words.substring(words.length() - half).strip();
    }
}
