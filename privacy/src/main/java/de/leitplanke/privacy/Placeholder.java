package de.leitplanke.privacy;

import java.util.Collections;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;

/**
 * Stands for one value that must not leave the house, written {@code [NAME_1]}.
 *
 * @param word one of {@link #words()}
 * @param number from 1; the parts of one person's name share it
 */
public record Placeholder(String word, int number) implements Comparable<Placeholder> {

    static final String NAME = "NAME";
    static final String GIVEN_NAME = "VORNAME";
    static final String BIRTH_DATE = "GEBURTSDATUM";
    static final String USER_NAME = "KENNUNG";

    static final int MAX_DIGITS = 6;

    private static final Set<String> WORDS = allWords();
    private static final Comparator<Placeholder> ORDER =
            Comparator.comparing(Placeholder::word).thenComparingInt(Placeholder::number);

    public Placeholder {
        if (!WORDS.contains(word) || number < 1 || number > 999_999) {
            throw new IllegalArgumentException("no placeholder: " + word + "_" + number);
        }
    }

    /** Every word a placeholder may have, in alphabetical order. */
    public static Set<String> words() {
        return WORDS;
    }

    /**
     * Reads {@code NAME_1}, without brackets.
     *
     * @throws IllegalArgumentException if this is not exactly a word and a number
     */
    public static Placeholder parse(String name) {
        int line = name.lastIndexOf('_');
        String digits = name.substring(line + 1);
        if (line < 1
                || digits.isEmpty()
                || digits.length() > MAX_DIGITS
                || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new IllegalArgumentException("no placeholder: " + name);
        }
        return new Placeholder(name.substring(0, line), Integer.parseInt(digits));
    }

    /** As in the table and in notes: {@code NAME_1}. */
    public String name() {
        return word + "_" + number;
    }

    /** As in the text: {@code [NAME_1]}. */
    public String token() {
        return "[" + name() + "]";
    }

    @Override
    public int compareTo(Placeholder other) {
        return ORDER.compare(this, other);
    }

    private static Set<String> allWords() {
        Set<String> words = new TreeSet<>(Set.of(GIVEN_NAME, BIRTH_DATE));
        for (Label label : Label.values()) {
            String word = label.placeholderWord();
            if (word != null) {
                words.add(word);
            }
        }
        return Collections.unmodifiableSet(words);
    }
}
