package de.leitplanke.privacy;

import java.util.Set;

/** Words that a scanner parted by a space: "Stern berg", "Ger hard", "Unter schrift". */
final class SplitWords {

    private static final int LONGEST = 40;
    private static final int SHORTEST = 2;

    private static final Set<String> STREETS = Set.of("weg", "straße", "strasse", "platz", "gasse", "allee", "ring");

    private final char[] text;
    private final int[] origin;
    private int size;

    private SplitWords(char[] text, int[] origin, int size) {
        this.text = text;
        this.origin = origin;
        this.size = size;
    }

    /**
     * Takes the spaces out of words that make sense only together.
     *
     * @param origin offsets of the characters in the given text; follows them
     * @return how many characters are left
     */
    static int join(char[] text, int[] origin, int size) {
        return new SplitWords(text, origin, size).join();
    }

    private int join() {
        int length = size;
        int kept = 0;
        int word = 0;
        for (int i = 0; i < length; i++) {
            if (text[i] == ' ' && kept - word >= SHORTEST && isSplit(word, kept, i + 1, length)) {
                continue;
            }
            text[kept] = text[i];
            origin[kept++] = origin[i];
            if (!Character.isLetter(text[i])) {
                word = kept;
            }
        }
        size = kept;
        return size;
    }

    /** The word so far was moved to the front; what follows still stands where it was. */
    private boolean isSplit(int word, int wordEnd, int next, int length) {
        int nextEnd = lettersEnd(next, length);
        boolean small = nextEnd - next >= SHORTEST && Character.isLowerCase(text[next]);
        if (!small || nextEnd - next + wordEnd - word > LONGEST) {
            return false;
        }
        String first = new String(text, word, wordEnd - word);
        String second = new String(text, next, nextEnd - next);
        boolean knownFirst = isWord(first);
        boolean knownSecond = isWord(second);
        if (STREETS.contains(second) && Character.isUpperCase(first.charAt(0))) {
            return nextEnd + 1 < length && text[nextEnd] == ' ' && Ascii.isDigit(text[nextEnd + 1]);
        }
        if (isWordOrCompound(first + second)) {
            return !knownFirst || !knownSecond;
        }
        return Character.isUpperCase(first.charAt(0))
                && !knownFirst
                && !knownSecond
                && !goesWithNext(second, nextEnd, length);
    }

    /** "Rahmani wurde ange hört": the second part belongs to what follows. */
    private boolean goesWithNext(String second, int end, int length) {
        if (end >= length || text[end] != ' ') {
            return false;
        }
        int thirdEnd = lettersEnd(end + 1, length);
        return thirdEnd > end + 1 && isWordOrCompound(second + new String(text, end + 1, thirdEnd - end - 1));
    }

    private int lettersEnd(int from, int length) {
        int end = from;
        while (end < length && end - from < LONGEST && Character.isLetter(text[end])) {
            end++;
        }
        return end;
    }

    private static boolean isWord(String letters) {
        GermanLexicon lexicon = GermanLexicon.standard();
        return lexicon.kindsOf(letters, 0, letters.length(), Casing.AS_WRITTEN) != 0
                || lexicon.kindsOf(letters, 0, letters.length(), Casing.LOWER) != 0;
    }

    private static boolean isWordOrCompound(String letters) {
        boolean capital = Character.isUpperCase(letters.charAt(0));
        return isWord(letters) || (capital && GermanLexicon.standard().isNounOrCompound(letters));
    }
}
