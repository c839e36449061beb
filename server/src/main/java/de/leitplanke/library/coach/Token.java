package de.leitplanke.library.coach;

import java.util.BitSet;

/**
 * A word, number, sign, line break or whole quotation of the text.
 *
 * @param key the word in lower case and composed letters, or a name for what is not a word
 * @param fits numbers of the word patterns it fits
 */
record Token(int start, int end, String key, BitSet fits) {

    /** Key of a quotation, which is one token so that nothing in it is taken for an order. */
    static final String QUOTE = "<quote>";

    static final String NUMBER = "<number>";

    /** Fitted by a noun that the dictionary knows to name people. */
    static final String PERSON = "<person>";

    static final String DATE = "<date>";

    static final String LINE = "<line>";

    boolean is(String other) {
        return key.equals(other);
    }

    boolean isWord() {
        return Character.isLetterOrDigit(key.charAt(0));
    }

    /** Whether a sentence ends or begins anew here. */
    boolean endsSentence() {
        return switch (key) {
            case ".", "!", "?", ":", ";", LINE -> true;
            default -> false;
        };
    }

    /** Whether at least a part of a sentence ends here. */
    boolean endsClause() {
        return switch (key) {
            case ",", "–", "-", "—", "(", ")", "•", "/", "*", "…", QUOTE -> true;
            default -> endsSentence();
        };
    }
}
