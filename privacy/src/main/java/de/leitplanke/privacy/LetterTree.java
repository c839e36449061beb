package de.leitplanke.privacy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Words in small letters as a tree whose steps stand in one table, with values where words end. Filled once, then only
 * read.
 */
final class LetterTree<T> {

    /** The node at which every word begins. No step leads back to it, so it also says that there is none. */
    static final int ROOT = 0;

    /** The first column says whether words end at a node. */
    private static final int WIDTH = 64;

    private static final int LETTERS = 0x250;

    /** Column of each letter that occurs, 0 for all others. */
    private final byte[] columns = new byte[LETTERS];

    private final List<List<T>> values = new ArrayList<>(List.of(List.of()));
    private char[] steps = new char[WIDTH * 64];
    private int letters;

    /** The node behind this one, or {@link #ROOT} if no word goes on so. */
    int step(int node, char letter) {
        int column = letter < LETTERS ? columns[letter] : 0;
        return column == 0 ? ROOT : steps[node * WIDTH + column];
    }

    boolean hasValues(int node) {
        return steps[node * WIDTH] != 0;
    }

    /** The values of the word that ends at this node. */
    List<T> values(int node) {
        return values.get(node);
    }

    void add(String word, T value) {
        int node = ROOT;
        for (int i = 0; i < word.length(); i++) {
            node = grow(node, word.charAt(i));
        }
        List<T> more = new ArrayList<>(values.get(node));
        more.add(value);
        values.set(node, List.copyOf(more));
        steps[node * WIDTH] = 1;
    }

    private int grow(int node, char letter) {
        if (columns[letter] == 0) {
            columns[letter] = (byte) ++letters;
        }
        int place = node * WIDTH + columns[letter];
        if (steps[place] == ROOT) {
            steps[place] = (char) values.size();
            values.add(List.of());
            if (values.size() * WIDTH > steps.length) {
                steps = Arrays.copyOf(steps, 2 * steps.length);
            }
        }
        return steps[place];
    }
}
