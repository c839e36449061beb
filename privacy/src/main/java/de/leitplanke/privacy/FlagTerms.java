package de.leitplanke.privacy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The terms of {@code flags.txt} as a tree of letters, so that a word is read once for all of them. */
final class FlagTerms {

    private static final FlagTerms STANDARD = read();

    private final Node root = new Node();
    private final Node insideWords = new Node();

    private FlagTerms() {}

    static FlagTerms standard() {
        return STANDARD;
    }

    /**
     * A term that was found.
     *
     * @param end offset behind the term's own letters
     */
    record Hit(Term term, int end) {}

    /**
     * @param bare whether the word counts by itself; others count where the sentence says where the thing is
     * @param anyBehind whether letters of the same word may follow
     * @param exactCase the spelling with capitals that the text must have, or null
     */
    record Term(
            Label label,
            boolean bare,
            boolean anyBehind,
            @Nullable String exactCase) {}

    /** The longest term of the text at {@code at}, in a word that begins at {@code wordStart}, or null. */
    @Nullable
    Hit longestAt(String text, int at, int wordStart) {
        Node node = at == wordStart ? root : insideWords;
        Hit best = null;
        for (int i = at; i < text.length(); i++) {
            node = node.child(Character.toLowerCase(text.charAt(i)));
            if (node == null) {
                return best;
            }
            for (Term term : node.terms) {
                if (fits(term, text, at, i + 1)) {
                    best = new Hit(term, i + 1);
                }
            }
        }
        return best;
    }

    private static boolean fits(Term term, String text, int start, int end) {
        boolean wordEnd = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
        return (wordEnd || term.anyBehind()) && (term.exactCase() == null || text.startsWith(term.exactCase(), start));
    }

    private static FlagTerms read() {
        FlagTerms terms = new FlagTerms();
        for (WordList line : WordList.read("flags.txt")) {
            Label label = Label.valueOf(line.head());
            line.words().forEach(word -> terms.add(label, word.replace('_', ' ')));
        }
        return terms;
    }

    private void add(Label label, String line) {
        boolean bare = !line.startsWith("?");
        String pattern = bare ? line : line.substring(1);
        boolean anyBefore = pattern.startsWith("*");
        boolean anyBehind = pattern.endsWith("*");
        String letters = pattern.substring(anyBefore ? 1 : 0, pattern.length() - (anyBehind ? 1 : 0));
        String lower = letters.toLowerCase(Locale.GERMAN);
        Term term = new Term(label, bare, anyBehind, lower.equals(letters) ? null : letters);
        root.add(lower, term);
        if (anyBefore) {
            insideWords.add(lower, term);
        }
    }

    private static final class Node {

        private static final int DIRECT = 128;

        private final @Nullable Node[] ascii = new Node[DIRECT];
        private final Map<Character, Node> others = new HashMap<>(2);
        private final List<Term> terms = new ArrayList<>(1);

        @Nullable
        Node child(char c) {
            return c < DIRECT ? ascii[c] : others.get(c);
        }

        void add(String letters, Term term) {
            Node node = this;
            for (int i = 0; i < letters.length(); i++) {
                node = node.grow(letters.charAt(i));
            }
            node.terms.add(term);
        }

        private Node grow(char c) {
            Node child = child(c);
            if (child == null) {
                child = new Node();
                if (c < DIRECT) {
                    ascii[c] = child;
                } else {
                    others.put(c, child);
                }
            }
            return child;
        }
    }
}
