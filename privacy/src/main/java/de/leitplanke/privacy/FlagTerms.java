package de.leitplanke.privacy;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The terms of {@code flags.txt} as a tree of letters, so that a word is read once for all of them. */
final class FlagTerms {

    private static final FlagTerms STANDARD = read();

    private final LetterTree<Term> fromStart = new LetterTree<>();
    private final LetterTree<Term> insideWords = new LetterTree<>();

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
    Hit longestAt(char[] text, int at, int wordStart) {
        LetterTree<Term> tree = at == wordStart ? fromStart : insideWords;
        int node = LetterTree.ROOT;
        Hit best = null;
        for (int i = at; i < text.length; i++) {
            node = tree.step(node, Casing.lower(text[i]));
            if (node == LetterTree.ROOT) {
                return best;
            }
            if (tree.hasValues(node)) {
                best = fitting(tree.values(node), text, at, i + 1, best);
            }
        }
        return best;
    }

    private static @Nullable Hit fitting(List<Term> terms, char[] text, int start, int end, @Nullable Hit otherwise) {
        Hit hit = otherwise;
        for (Term term : terms) {
            hit = fits(term, text, start, end) ? new Hit(term, end) : hit;
        }
        return hit;
    }

    private static boolean fits(Term term, char[] text, int start, int end) {
        boolean wordEnd = end == text.length || LetterClass.of(text[end]) == 0;
        return (wordEnd || term.anyBehind()) && (term.exactCase() == null || reads(text, start, term.exactCase()));
    }

    private static boolean reads(char[] text, int start, String word) {
        for (int i = 0; i < word.length(); i++) {
            if (text[start + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
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
        fromStart.add(lower, term);
        if (anyBefore) {
            insideWords.add(lower, term);
        }
    }
}
