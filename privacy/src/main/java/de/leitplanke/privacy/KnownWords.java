package de.leitplanke.privacy;

import de.leitplanke.privacy.Words.Form;
import java.util.Arrays;

/** What the dictionary knows about the words of one text, looked up once for each spelling and only when asked. */
final class KnownWords {

    private static final int SHORTEST_PART = 3;
    private static final byte YES = 1;
    private static final byte NO = 2;

    private final GermanLexicon lexicon;
    private final char[] text;
    private final int[] starts;
    private final int[] ends;
    private final Form[] forms;
    private final int[] kinds;
    private final byte[] lower;
    private final byte[] nouns;

    KnownWords(GermanLexicon lexicon, char[] text, int[] starts, int[] ends, Form[] forms, int count) {
        this.lexicon = lexicon;
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        this.forms = forms;
        this.kinds = new int[count];
        this.lower = new byte[count];
        this.nouns = new byte[count];
        Arrays.fill(kinds, -1);
    }

    /** Dictionary kinds of a word; capitals only are read as a capitalised word. */
    int kinds(int word) {
        if (kinds[word] < 0) {
            kinds[word] = lookUp(word);
        }
        return kinds[word];
    }

    /** Whether the word is an ordinary one when written small. */
    boolean isLower(int word) {
        if (lower[word] == 0) {
            lower[word] = lexicon.isOrdinary(text, starts[word], ends[word]) ? YES : NO;
        }
        return lower[word] == YES;
    }

    /** Whether the word, or its part behind the last hyphen, is a noun or a compound, and the whole no double name. */
    boolean isNoun(int word) {
        if (nouns[word] == 0) {
            nouns[word] = isNounOrCompound(word) && !isDoubleName(word) ? YES : NO;
        }
        return nouns[word] == YES;
    }

    /** The same for a word that cannot be a double name. */
    boolean isNounOrCompound(int word) {
        return lexicon.isNounOrCompound(text, lastPart(word), ends[word]);
    }

    /** The kinds of a stretch of the text that is read with a capital at its beginning. */
    int kindsOfPart(int start, int end) {
        return lexicon.kindsOf(text, start, end, Casing.CAPITALISED);
    }

    /** Whether a stretch of the text is no ordinary German word, however it is capitalised. */
    boolean isPartUnknown(int start, int end) {
        return lexicon.isUnknown(text, start, end);
    }

    /** Where the part behind the last hyphen begins. */
    int lastPart(int word) {
        int at = ends[word];
        while (at > starts[word] && text[at - 1] != '-') {
            at--;
        }
        return at;
    }

    private int lookUp(int word) {
        int start = starts[word];
        char last = text[ends[word] - 1];
        int end = last == '\'' || last == '’' ? ends[word] - 1 : ends[word];
        Casing casing = forms[word] == Form.ALL_CAPS ? Casing.CAPITALISED : Casing.AS_WRITTEN;
        int whole = lexicon.kindsOf(text, start, end, casing);
        int hyphen = whole == 0 ? hyphen(start, ends[word]) : -1;
        return hyphen < 0 ? whole : lookUpBoth(start, hyphen, end, casing);
    }

    /** "Anna-Lena" is a given name because both parts are, "Justin-Taylor" because the second is nothing else. */
    private int lookUpBoth(int start, int hyphen, int end, Casing casing) {
        int first = lexicon.kindsOf(text, start, hyphen, casing) & (WordKind.GIVEN | WordKind.BASE_FORM);
        if ((first & WordKind.GIVEN) == 0) {
            return 0;
        }
        int second = lexicon.kindsOf(text, hyphen + 1, end, casing);
        if (second == 0 && Character.isUpperCase(text[hyphen + 1]) && isPartUnknown(hyphen + 1, end)) {
            return first;
        }
        int both = first & second;
        return (both & WordKind.GIVEN) == 0 ? 0 : both;
    }

    private int hyphen(int start, int end) {
        for (int i = start; i < end; i++) {
            if (text[i] == '-') {
                return i;
            }
        }
        return -1;
    }

    /** "Yılmaz-Hoffmann": an unknown word and a family name, though "Hoffmann" could be put together from nouns. */
    private boolean isDoubleName(int word) {
        int start = starts[word];
        int last = lastPart(word);
        return last - start > SHORTEST_PART
                && Character.isLowerCase(text[start + 1])
                && (kindsOfPart(last, ends[word]) & WordKind.SURNAME) != 0
                && (kindsOfPart(start, last - 1) & (WordKind.COMMON | WordKind.PLACE)) == 0
                && !lexicon.isNounOrCompound(text, start, last - 1);
    }
}
