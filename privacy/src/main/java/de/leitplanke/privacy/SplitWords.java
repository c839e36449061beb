package de.leitplanke.privacy;

import java.util.Set;

/** Words that a scanner parted by a space: "Stern berg", "Ger hard", "Unter schrift". */
final class SplitWords {

    private static final int LONGEST = 40;
    private static final int SHORTEST = 2;

    private static final Set<String> STREETS = Set.of("weg", "straße", "strasse", "platz", "gasse", "allee", "ring");

    private final char[] text;
    private final int[] origin;
    private final GermanLexicon lexicon = GermanLexicon.standard();
    private final char[] joined = new char[2 * LONGEST];
    private int size;

    /** Whether the word that ends where the moved text ends is known; not asked for a word that was joined. */
    private Known before = Known.NOT_ASKED;

    private SplitWords(char[] text, int[] origin, int size) {
        this.text = text;
        this.origin = origin;
        this.size = size;
    }

    private enum Known {
        NOT_ASKED,
        YES,
        NO
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
            char c = text[i];
            if (c == ' ' && kept - word >= SHORTEST && isSplit(word, kept, i + 1, length)) {
                before = Known.NOT_ASKED;
                continue;
            }
            text[kept] = c;
            origin[kept++] = origin[i];
            if (!LetterClass.isLetter(c)) {
                before = c == ' ' ? before : Known.NOT_ASKED;
                word = kept;
            }
        }
        size = kept;
        return size;
    }

    /** The word so far was moved to the front; what follows still stands where it was. */
    private boolean isSplit(int word, int wordEnd, int next, int length) {
        Known first = before;
        before = Known.NOT_ASKED;
        int nextEnd = lettersEnd(next, length);
        boolean small = nextEnd - next >= SHORTEST && Character.isLowerCase(text[next]);
        if (!small || nextEnd - next + wordEnd - word > LONGEST) {
            return false;
        }
        before = isWord(text, next, nextEnd) ? Known.YES : Known.NO;
        boolean knownFirst = first == Known.YES || (first == Known.NOT_ASKED && isWord(text, word, wordEnd));
        boolean numbered = nextEnd + 1 < length && text[nextEnd] == ' ' && Ascii.isDigit(text[nextEnd + 1]);
        boolean capital = Character.isUpperCase(text[word]);
        if (knownFirst && before == Known.YES && !(numbered && capital)) {
            return false;
        }
        if (capital && STREETS.contains(new String(text, next, nextEnd - next))) {
            return numbered;
        }
        if (isWordOrCompound(word, wordEnd, next, nextEnd)) {
            return !knownFirst || before == Known.NO;
        }
        return capital && !knownFirst && before == Known.NO && !goesWithNext(next, nextEnd, length);
    }

    /** "Rahmani wurde ange hört": the second part belongs to what follows. */
    private boolean goesWithNext(int start, int end, int length) {
        if (end >= length || text[end] != ' ') {
            return false;
        }
        int thirdEnd = lettersEnd(end + 1, length);
        return thirdEnd > end + 1 && isWordOrCompound(start, end, end + 1, thirdEnd);
    }

    private int lettersEnd(int from, int length) {
        int end = from;
        while (end < length && end - from < LONGEST && LetterClass.isLetter(text[end])) {
            end++;
        }
        return end;
    }

    private boolean isWord(char[] letters, int start, int end) {
        return lexicon.kindsOf(letters, start, end, Casing.AS_WRITTEN) != 0
                || lexicon.kindsOf(letters, start, end, Casing.LOWER) != 0;
    }

    private boolean isWordOrCompound(int first, int firstEnd, int second, int secondEnd) {
        int middle = firstEnd - first;
        int end = middle + secondEnd - second;
        System.arraycopy(text, first, joined, 0, middle);
        System.arraycopy(text, second, joined, middle, secondEnd - second);
        return isWord(joined, 0, end) || (Character.isUpperCase(joined[0]) && lexicon.isNounOrCompound(joined, 0, end));
    }
}
