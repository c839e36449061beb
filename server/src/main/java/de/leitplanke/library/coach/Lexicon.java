package de.leitplanke.library.coach;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers every word pattern of the coach and says in one walk forwards and one backwards which of them a word fits:
 * {@code haus} the word alone, {@code haus*} its beginning, {@code *haus} its end, {@code freundlich%} the adjective in
 * every form, {@code *freundlich%} also as the end of a compound, {@code bürger+} the noun in every form.
 */
final class Lexicon {

    private static final List<String> ENDINGS =
            List.of("", "e", "er", "es", "en", "em", "ere", "erer", "eres", "eren", "erem");

    private static final List<String> INFLECTIONS = List.of(
            "", "s", "n", "e", "en", "es", "in", "innen", "*in", "*innen", ":in", ":innen", "_in", "_innen", "/in",
            "nen");

    private final Map<String, Integer> ids = new HashMap<>();
    private final Spelling spelling = new Spelling();
    private final Node forward = new Node();
    private final Node backward = new Node();

    private static final class Node {
        private final Map<Character, Node> next = new HashMap<>();
        private final BitSet open = new BitSet();
        private final BitSet closed = new BitSet();
    }

    /** The number of a pattern, given at the first asking. */
    int id(String pattern) {
        Integer known = ids.get(pattern);
        if (known != null) {
            return known;
        }
        int id = ids.size();
        ids.put(pattern, id);
        if (pattern.length() > 1 && pattern.endsWith("%")) {
            ENDINGS.forEach(ending -> add(pattern.substring(0, pattern.length() - 1) + ending, id));
        } else if (pattern.length() > 1 && pattern.endsWith("+")) {
            INFLECTIONS.forEach(ending -> add(pattern.substring(0, pattern.length() - 1) + ending, id));
        } else {
            add(pattern, id);
        }
        return id;
    }

    /** Numbers of all patterns the word fits. */
    BitSet fitting(String word) {
        BitSet all = new BitSet(ids.size());
        walk(forward, word, false, all);
        walk(backward, word, true, all);
        String standard = spelling.standard(word);
        if (!standard.equals(word)) {
            all.or(fitting(standard));
        }
        return all;
    }

    private void add(String pattern, int id) {
        if (pattern.length() > 1 && pattern.startsWith("*")) {
            node(backward, new StringBuilder(pattern.substring(1)).reverse().toString())
                    .open
                    .set(id);
        } else if (pattern.length() > 1 && pattern.endsWith("*")) {
            node(forward, pattern.substring(0, pattern.length() - 1)).open.set(id);
        } else {
            node(forward, pattern).closed.set(id);
        }
    }

    private static Node node(Node root, String letters) {
        Node node = root;
        for (int i = 0; i < letters.length(); i++) {
            node = node.next.computeIfAbsent(letters.charAt(i), letter -> new Node());
        }
        return node;
    }

    private static void walk(Node root, String word, boolean back, BitSet into) {
        Node node = root;
        for (int i = 0; i < word.length(); i++) {
            Node next = node.next.get(word.charAt(back ? word.length() - 1 - i : i));
            if (next == null) {
                return;
            }
            node = next;
            into.or(node.open);
        }
        into.or(node.closed);
    }
}
