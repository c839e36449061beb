package de.leitplanke.privacy;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The ending of a genitive behind a placeholder, with emphasis that may stand between.
 *
 * @param end offset behind the ending
 * @param emphasis asterisks between placeholder and ending, as written
 * @param ending as written: {@code s}, {@code 's} or an apostrophe alone
 */
record Genitive(int end, String emphasis, String ending) {

    private static final Set<String> INFLECTED = Set.of(Placeholder.NAME, Placeholder.GIVEN_NAME, "ORT");
    private static final int MAX_EMPHASIS = 3;

    private static final Genitive OPEN = new Genitive(-1, "", "");

    /** Whether more text is needed to tell. */
    boolean isOpen() {
        return end < 0;
    }

    static boolean inflects(Placeholder placeholder) {
        return INFLECTED.contains(placeholder.word());
    }

    /** The ending at the offset, null if there is none, or an {@link #isOpen() open} one. */
    static @Nullable Genitive read(CharSequence text, int at, String value, boolean complete) {
        int start = at;
        while (start < text.length() && start < at + MAX_EMPHASIS && text.charAt(start) == '*') {
            start++;
        }
        int length = endingLength(text, start, value, complete);
        if (length < 0) {
            return OPEN;
        }
        return length == 0
                ? null
                : new Genitive(
                        start + length,
                        text.subSequence(at, start).toString(),
                        text.subSequence(start, start + length).toString());
    }

    private static int endingLength(CharSequence text, int at, String value, boolean complete) {
        if (at == text.length()) {
            return complete ? 0 : -1;
        }
        char first = text.charAt(at);
        if (first == 's') {
            return wordEnds(text, at + 1, 1, complete);
        }
        return isApostrophe(first) ? apostrophe(text, at, value, complete) : 0;
    }

    private static int wordEnds(CharSequence text, int at, int length, boolean complete) {
        if (at == text.length()) {
            return complete ? length : -1;
        }
        return TokenReader.isWordPart(text.charAt(at)) ? 0 : length;
    }

    private static int apostrophe(CharSequence text, int at, String value, boolean complete) {
        if (at + 1 < text.length() && text.charAt(at + 1) == 's') {
            return wordEnds(text, at + 2, 2, complete);
        }
        if (at + 1 == text.length() && !complete) {
            return -1;
        }
        return takesApostrophe(value) ? 1 : beforeNoun(text, at + 1, complete);
    }

    /** An apostrophe behind another name may close a quotation; only a noun makes it a genitive. */
    private static int beforeNoun(CharSequence text, int at, boolean complete) {
        if (at == text.length() || text.charAt(at) != ' ') {
            return 0;
        }
        if (at + 1 == text.length()) {
            return complete ? 0 : -1;
        }
        return Character.isUpperCase(text.charAt(at + 1)) ? 1 : 0;
    }

    /** The ending that the value takes; an apostrophe that is right already stays as written. */
    String endingFor(String value) {
        if (!takesApostrophe(value)) {
            return "s";
        }
        return ending.length() == 1 && isApostrophe(ending.charAt(0)) ? ending : "’";
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '´' || c == '`';
    }

    /** Names that end in s, ß, x, z or ce have no s in the genitive (Amtliches Regelwerk, § 96). */
    static boolean takesApostrophe(String value) {
        if (value.isEmpty()) {
            return false;
        }
        char last = Character.toLowerCase(value.charAt(value.length() - 1));
        boolean ce =
                last == 'e' && value.length() > 1 && Character.toLowerCase(value.charAt(value.length() - 2)) == 'c';
        return last == 's' || last == 'ß' || last == 'x' || last == 'z' || ce;
    }
}
