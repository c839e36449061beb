package de.leitplanke.privacy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLongArray;
import morfologik.fsa.FSA;

/**
 * What German words can be: the finite automaton of the dictionary german-pos-dict (CC BY-SA 4.0, read unchanged) and
 * hand-written lists of names that it lacks. Answers are read from the automaton's own nodes, so that no word of a user
 * is ever kept. Safe for use by several threads.
 */
final class GermanLexicon {

    private static final String DICTIONARY = "/org/languagetool/resource/de/german.dict";
    private static final byte SEPARATOR = '_';
    private static final int LONGEST_COMPOUND = 60;
    private static final int LONG_ADJECTIVE = 8;
    private static final int SHORT_TAIL = 3;
    private static final int ROOT = -1;
    private static final int SLOTS = 1 << 15;
    private static final int STEP_SHIFT = 47;

    private final FSA automaton;
    private final WordBits ownNames;

    /** The root has most arcs and every word begins there. */
    private final int[] fromRoot = new int[256];

    /** Kinds by node of the automaton; words of one paradigm share their node. */
    private final AtomicLongArray kindsByNode = new AtomicLongArray(SLOTS);

    /** Node, label and next node of steps through the automaton, whose own list of arcs is slow to read. */
    private final AtomicLongArray steps = new AtomicLongArray(1 << (64 - STEP_SHIFT));

    private GermanLexicon(FSA automaton, WordBits ownNames) {
        this.automaton = automaton;
        this.ownNames = ownNames;
        for (int label = 0; label < fromRoot.length; label++) {
            fromRoot[label] = arc(automaton.getRootNode(), (byte) label);
        }
    }

    /** The lexicon of the process, read at its first use. */
    static GermanLexicon standard() {
        return Standard.LEXICON;
    }

    /** The {@link WordKind} bits of a stretch of text, 0 if unknown. */
    int kindsOf(CharSequence text, int start, int end, Casing casing) {
        return fromDictionary(text, start, end, casing) | ownNames.of(text, start, end, casing);
    }

    /** Whether a capitalised word is a noun or put together from a known word and a known noun. */
    boolean isNounOrCompound(CharSequence text, int start, int end) {
        if ((fromDictionary(text, start, end, Casing.CAPITALISED) & WordKind.NOUN) != 0) {
            return true;
        }
        if (end - start > LONGEST_COMPOUND) {
            return true;
        }
        for (int split = start + 3; split <= end - 4; split++) {
            int tail = fromDictionary(text, split, end, Casing.CAPITALISED);
            boolean noun = (tail & WordKind.NOUN) != 0 && (tail & WordKind.SURNAME) == 0;
            if ((noun || isLongAdjective(text, split, end)) && isFirstPart(text, start, split)) {
                return true;
            }
        }
        return end - start >= 2 * SHORT_TAIL && endsInOffice(text, end) && isFirstPart(text, start, end - SHORT_TAIL);
    }

    /** "Umweltamt", "Personalrat", "Bauhof", "Schulweg": other short second parts make family names look like nouns. */
    private static boolean endsInOffice(CharSequence text, int end) {
        String tail = text.subSequence(end - SHORT_TAIL, end).toString();
        return tail.equals("amt") || tail.equals("rat") || tail.equals("hof") || tail.equals("weg");
    }

    /** The second part of "Prozessbevollmächtigter". */
    private boolean isLongAdjective(CharSequence text, int start, int end) {
        return end - start >= LONG_ADJECTIVE
                && (fromDictionary(text, start, end, Casing.LOWER) & WordKind.ADJECTIVE) != 0;
    }

    private boolean isFirstPart(CharSequence text, int start, int end) {
        if (isKnown(text, start, end)) {
            return true;
        }
        char last = text.charAt(end - 1);
        boolean linked = last == 's' || last == 'n' || last == '-';
        return linked && end - start > 3 && isKnown(text, start, end - 1);
    }

    private boolean isKnown(CharSequence text, int start, int end) {
        return (fromDictionary(text, start, end, Casing.CAPITALISED) & WordKind.NOUN) != 0
                || (fromDictionary(text, start, end, Casing.LOWER) & WordKind.COMMON) != 0;
    }

    private int fromDictionary(CharSequence text, int start, int end, Casing casing) {
        int node = ROOT;
        for (int i = start; i < end; i++) {
            node = step(node, casing.read(text.charAt(i), i == start));
            if (node == 0) {
                return 0;
            }
        }
        node = follow(node, SEPARATOR);
        return node == 0 ? 0 : kindsAt(node);
    }

    /** One character on, encoded as UTF-8; 0 if the automaton has no such word. */
    private int step(int node, char c) {
        if (c < 0x80) {
            return c == SEPARATOR ? 0 : follow(node, (byte) c);
        }
        if (c < 0x800) {
            int next = follow(node, (byte) (0xC0 | (c >> 6)));
            return next == 0 ? 0 : follow(next, (byte) (0x80 | (c & 0x3F)));
        }
        return 0;
    }

    private int follow(int node, byte label) {
        if (node == ROOT) {
            return fromRoot[label & 0xFF];
        }
        long key = ((long) node << 8) | (label & 0xFF);
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> STEP_SHIFT);
        long known = steps.get(slot);
        if (known >>> 32 == key) {
            return (int) known;
        }
        long older = steps.get(slot ^ 1);
        if (older >>> 32 == key) {
            return (int) older;
        }
        int next = arc(node, label);
        steps.set(slot ^ 1, known);
        steps.set(slot, (key << 32) | next);
        return next;
    }

    private int arc(int node, byte label) {
        int arc = automaton.getArc(node, label);
        return arc == 0 || automaton.isArcTerminal(arc) ? 0 : automaton.getEndNode(arc);
    }

    private int kindsAt(int node) {
        int slot = (node * 0x9E3779B1) >>> 17;
        long known = kindsByNode.get(slot);
        if ((int) (known >>> 32) == node) {
            return (int) known;
        }
        int kinds = 0;
        for (ByteBuffer rest : automaton.getSequences(node)) {
            String stemAndTag = StandardCharsets.UTF_8.decode(rest).toString();
            kinds |= WordKind.ofTag(stemAndTag.substring(stemAndTag.lastIndexOf(SEPARATOR) + 1));
        }
        kindsByNode.set(slot, ((long) node << 32) | kinds);
        return kinds;
    }

    private static final class Standard {

        private static final GermanLexicon LEXICON = read();

        private static GermanLexicon read() {
            try (InputStream dictionary = FSA.class.getResourceAsStream(DICTIONARY)) {
                if (dictionary == null) {
                    throw new IllegalStateException("no dictionary on the class path: " + DICTIONARY);
                }
                return new GermanLexicon(FSA.read(dictionary), new WordBits(OwnNames.read()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
