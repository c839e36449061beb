package de.leitplanke.privacy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLongArray;
import morfologik.fsa.CFSA2;
import morfologik.fsa.FSA;

/**
 * What German words can be: the finite automaton of the dictionary german-pos-dict (CC BY-SA 4.0, read unchanged) and
 * hand-written lists of names that it lacks. Answers are read from the automaton's own nodes, so that no word of a user
 * is ever kept. Safe for use by several threads.
 */
final class GermanLexicon {

    private static final String DICTIONARY = "/org/languagetool/resource/de/german.dict";
    static final byte SEPARATOR = '_';
    private static final int LONGEST_COMPOUND = 60;
    private static final int LONG_ADJECTIVE = 8;
    private static final int SHORT_TAIL = 3;
    private static final String[] OFFICES = {"amt", "rat", "hof", "weg"};
    private static final int PLACES = 1 << 16;
    private static final int PLACE_SHIFT = 16;

    private final CFSA2 dictionary;
    private final Automaton automaton;
    private final WordBits ownNames;

    /** Kinds by node of the automaton; words of one paradigm share their node. */
    private final AtomicLongArray kindsByNode = new AtomicLongArray(PLACES);

    private GermanLexicon(CFSA2 dictionary, WordBits ownNames) {
        this.dictionary = dictionary;
        this.automaton = AutomatonReader.read(dictionary, SEPARATOR);
        this.ownNames = ownNames;
    }

    /** The lexicon of the process, read at its first use. */
    static GermanLexicon standard() {
        return Standard.LEXICON;
    }

    /** The {@link WordKind} bits of a stretch of text, 0 if unknown. */
    int kindsOf(char[] text, int start, int end, Casing casing) {
        return fromDictionary(text, start, end, casing) | ownNames.of(text, start, end, casing);
    }

    /** The same for a text of which little is looked up. */
    int kindsOf(String text, int start, int end, Casing casing) {
        char[] stretch = new char[Math.max(0, end - start)];
        text.getChars(start, Math.max(start, end), stretch, 0);
        return kindsOf(stretch, 0, stretch.length, casing);
    }

    /** Whether a word in small letters is an ordinary one; the lists of names have none of them. */
    boolean isOrdinary(char[] text, int start, int end) {
        return (fromDictionary(text, start, end, Casing.LOWER) & WordKind.COMMON) != 0;
    }

    /** Whether a capitalised word is a noun or put together from a known word and a known noun. */
    boolean isNounOrCompound(String word) {
        return isNounOrCompound(word.toCharArray(), 0, word.length());
    }

    /** The same for a stretch of text. */
    boolean isNounOrCompound(char[] text, int start, int end) {
        return (fromDictionary(text, start, end, Casing.CAPITALISED) & WordKind.NOUN) != 0
                || end - start > LONGEST_COMPOUND
                || isCompound(text, start, end);
    }

    /** Whether a stretch of text is no ordinary German word and no compound, however it is capitalised. */
    boolean isUnknown(char[] text, int start, int end) {
        return !isOrdinary(text, start, end) && !isNounOrCompound(text, start, end);
    }

    private boolean isCompound(char[] text, int start, int end) {
        if (end - start < 2 * SHORT_TAIL) {
            return false;
        }
        long known = beginnings(text, start, end, Casing.CAPITALISED, WordKind.NOUN)
                | beginnings(text, start, end, Casing.LOWER, WordKind.COMMON);
        for (int split = start + SHORT_TAIL; split <= end - 4; split++) {
            if (isFirstPart(text, start, split, known) && isSecondPart(text, split, end)) {
                return true;
            }
        }
        return endsInOffice(text, end) && isFirstPart(text, start, end - SHORT_TAIL, known);
    }

    private boolean isSecondPart(char[] text, int start, int end) {
        int kinds = fromDictionary(text, start, end, Casing.CAPITALISED);
        return ((kinds & WordKind.NOUN) != 0 && (kinds & WordKind.SURNAME) == 0) || isLongAdjective(text, start, end);
    }

    /** "Umweltamt", "Personalrat", "Bauhof", "Schulweg": other short second parts make family names look like nouns. */
    private static boolean endsInOffice(char[] text, int end) {
        for (String tail : OFFICES) {
            if (text[end - 1] == tail.charAt(2) && text[end - 2] == tail.charAt(1) && text[end - 3] == tail.charAt(0)) {
                return true;
            }
        }
        return false;
    }

    /** The second part of "Prozessbevollmächtigter". */
    private boolean isLongAdjective(char[] text, int start, int end) {
        return end - start >= LONG_ADJECTIVE
                && (fromDictionary(text, start, end, Casing.LOWER) & WordKind.ADJECTIVE) != 0;
    }

    /** A known word, or one with a letter behind it that links it to the next. */
    private static boolean isFirstPart(char[] text, int start, int end, long known) {
        int length = end - start;
        char last = text[end - 1];
        boolean linked = (last == 's' || last == 'n' || last == '-') && length > SHORT_TAIL;
        return (known >>> length & 1) != 0 || (linked && (known >>> (length - 1) & 1) != 0);
    }

    /** One bit for each number of characters from the start on that are a word of this kind. */
    private long beginnings(char[] text, int start, int end, Casing casing, int kind) {
        long found = 0;
        int node = step(Automaton.ROOT, casing.read(text[start], true));
        for (int i = start + 1; i < end && node != 0; i++) {
            int wordEnd = i - start < SHORT_TAIL ? 0 : automaton.step(node, SEPARATOR);
            if (wordEnd != 0 && (kindsAt(wordEnd) & kind) != 0) {
                found |= 1L << (i - start);
            }
            node = step(node, casing.readInside(text[i]));
        }
        return found;
    }

    private int fromDictionary(char[] text, int start, int end, Casing casing) {
        if (start >= end) {
            return 0;
        }
        int node = step(Automaton.ROOT, casing.read(text[start], true));
        for (int i = start + 1; i < end && node != 0; i++) {
            node = step(node, casing.readInside(text[i]));
        }
        int wordEnd = node == 0 ? 0 : automaton.step(node, SEPARATOR);
        return wordEnd == 0 ? 0 : kindsAt(wordEnd);
    }

    /** One character on, encoded as UTF-8; 0 if the automaton has no such word. */
    private int step(int node, char c) {
        if (c < 0x80) {
            return c == SEPARATOR ? 0 : automaton.step(node, (byte) c);
        }
        if (c < 0x800) {
            int next = automaton.step(node, (byte) (0xC0 | (c >> 6)));
            return next == 0 ? 0 : automaton.step(next, (byte) (0x80 | (c & 0x3F)));
        }
        return 0;
    }

    /** The nodes behind separators are far fewer than the places, so that a free one is always found. */
    private int kindsAt(int node) {
        int place = (node * 0x9E3779B1) >>> PLACE_SHIFT;
        while (true) {
            long known = kindsByNode.get(place);
            if ((int) (known >>> 32) == node) {
                return (int) known;
            }
            if (known == 0) {
                kindsByNode.compareAndSet(place, 0, ((long) node << 32) | readKinds(node));
            } else {
                place = (place + 1) & (PLACES - 1);
            }
        }
    }

    private int readKinds(int node) {
        int kinds = 0;
        for (ByteBuffer rest : dictionary.getSequences(node)) {
            String stemAndTag = StandardCharsets.UTF_8.decode(rest).toString();
            kinds |= WordKind.ofTag(stemAndTag.substring(stemAndTag.lastIndexOf(SEPARATOR) + 1));
        }
        return kinds;
    }

    private static final class Standard {

        private static final GermanLexicon LEXICON = read();

        private static GermanLexicon read() {
            try (InputStream dictionary = Automaton.class.getResourceAsStream(DICTIONARY)) {
                if (dictionary == null) {
                    throw new IllegalStateException("no dictionary on the class path: " + DICTIONARY);
                }
                return new GermanLexicon(FSA.read(dictionary, CFSA2.class), new WordBits(OwnNames.read()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
