package de.leitplanke.library.orientation;

import java.util.Optional;
import java.util.Set;

/**
 * One word of the vocabulary with its forms.
 *
 * @param stem the word as it is looked for, folded
 * @param openStart whether something may stand before it, as in a compound
 * @param openEnd whether something may follow; otherwise only an ending
 * @param first whether it must begin a sentence
 */
record WordPattern(String stem, boolean openStart, boolean openEnd, boolean first) {

    static final int LONGEST_ENDING = 5;

    static final Set<String> ENDINGS = Set.of(
            "", "e", "en", "em", "er", "es", "n", "s", "se", "ern", "ens", "sen", "in", "innen", "t", "te", "ten");

    /**
     * Reads {@code wort}, {@code wort*}, {@code *wort}, {@code *wort*}; a caret before it asks for the sentence's
     * start.
     */
    static WordPattern read(String written) {
        boolean first = written.startsWith("^");
        String rest = first ? written.substring(1) : written;
        boolean openStart = rest.startsWith("*");
        boolean openEnd = rest.length() > 1 && rest.endsWith("*");
        String stem = rest.substring(openStart ? 1 : 0, rest.length() - (openEnd ? 1 : 0));
        return new WordPattern(Folding.fold(stem), openStart, openEnd, first);
    }

    /** Whether the word is this one; a typing error counts only in a word that the vocabulary does not know. */
    boolean matches(Token token) {
        return (!first || token.first()) && (isExactly(token) || (token.mayBeMistyped() && isNear(token.word())));
    }

    /** Whether the word, or a part of it between hyphens, is this one as it stands. */
    boolean isExactly(Token token) {
        return isExactly(token.word()) || token.parts().stream().anyMatch(this::isExactly);
    }

    /** Whether it stands for the end of compounds, so that a word may say more than it does. */
    boolean isHead() {
        return openStart && !openEnd;
    }

    /** What stands before it in a compound; empty if the word does not end so. */
    Optional<String> before(String word) {
        return endsWithStem(word) ? Optional.of(word.substring(0, word.lastIndexOf(stem))) : Optional.empty();
    }

    boolean isExactly(String word) {
        if (openStart && openEnd) {
            return word.contains(stem);
        } else if (openStart) {
            return endsWithStem(word);
        } else if (openEnd) {
            return word.startsWith(stem);
        } else {
            return isForm(word);
        }
    }

    private boolean isNear(String word) {
        if (openStart || stem.length() < Typos.SHORTEST - 1 || word.charAt(0) != stem.charAt(0)) {
            return false;
        } else if (openEnd) {
            return isNearStart(word);
        } else {
            return Typos.near(word, stem) || isNearForm(word);
        }
    }

    private boolean endsWithStem(String word) {
        int at = word.lastIndexOf(stem);
        return at >= 0 && ENDINGS.contains(word.substring(at + stem.length()));
    }

    /** Whether it is the word itself with no more than an ending. */
    boolean isForm(String word) {
        return word.startsWith(stem) && ENDINGS.contains(word.substring(stem.length()));
    }

    private boolean isNearStart(String word) {
        for (int length = stem.length() - 1; length <= stem.length() + 1; length++) {
            if (length <= word.length() && Typos.nearBeginning(word.substring(0, length), stem)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNearForm(String word) {
        return ENDINGS.stream()
                .anyMatch(ending -> !ending.isEmpty()
                        && word.endsWith(ending)
                        && Typos.near(word.substring(0, word.length() - ending.length()), stem));
    }
}
