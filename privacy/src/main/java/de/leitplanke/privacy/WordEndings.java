package de.leitplanke.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Endings of words, looked up by their last two letters; the last one is none of ä, ö, ü and ß. */
final class WordEndings {

    private static final int LETTERS = 26;

    private final List<List<String>> byLastLetters = Stream.generate(() -> (List<String>) new ArrayList<String>())
            .limit(LETTERS * (LETTERS + 1))
            .toList();

    /** @param endings small letters, with a space between */
    WordEndings(String endings) {
        this(List.of(endings.split(" +", -1)));
    }

    /** @param endings small letters, at least two each */
    WordEndings(List<String> endings) {
        for (String ending : endings) {
            byLastLetters.get(bucket(ending, ending.length())).add(ending);
        }
    }

    /** Whether the word ends so, whatever its case. */
    boolean end(Words words, int i) {
        return lengthOf(words, i) > 0;
    }

    boolean endCapital(Words words, int i) {
        return words.isCapital(i) && end(words, i);
    }

    /** Letters of the longest of these endings that the word has, 0 if it has none. */
    int lengthOf(Words words, int i) {
        int bucket = words.length(i) < 2 ? -1 : bucket(words.text(), words.end(i));
        int longest = 0;
        if (bucket >= 0) {
            for (String ending : byLastLetters.get(bucket)) {
                if (ending.length() > longest && words.endsWith(i, ending)) {
                    longest = ending.length();
                }
            }
        }
        return longest;
    }

    private static int bucket(String text, int end) {
        int last = (text.charAt(end - 1) | 0x20) - 'a';
        int before = (text.charAt(end - 2) | 0x20) - 'a';
        boolean other = before < 0 || before >= LETTERS;
        return last < 0 || last >= LETTERS ? -1 : last * (LETTERS + 1) + (other ? LETTERS : before);
    }
}
