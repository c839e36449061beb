package de.leitplanke.library.readable;

import java.util.List;

/**
 * A sentence, a list item or a heading: at least one word, without line ends.
 *
 * @param firstWord place of the first word, behind the number of a list item
 */
record Sentence(List<Token> tokens, int firstWord) {

    static Sentence of(List<Token> tokens) {
        int i = startsWithListMark(tokens) ? 1 : 0;
        while (i < tokens.size() && !tokens.get(i).countsAsWord()) {
            i++;
        }
        return new Sentence(List.copyOf(tokens), i);
    }

    int start() {
        return tokens.getFirst().start();
    }

    int end() {
        return tokens.getLast().end();
    }

    int size() {
        return tokens.size();
    }

    /** The token at a place; outside the sentence a mark that equals nothing. */
    Token token(int i) {
        return i < 0 || i >= tokens.size() ? Token.NONE : tokens.get(i);
    }

    /** Words, numbers, abbreviations and web addresses count one each, the number of a list item none. */
    int wordCount() {
        long all = tokens.stream().filter(Token::countsAsWord).count();
        return Math.toIntExact(all) - (startsWithListMark(tokens) ? 1 : 0);
    }

    /** Whether a word can be read as written small: it is, or it is the first and capitalised for that reason. */
    boolean isLower(int i) {
        return token(i).isLower()
                || (i == firstWord()
                        && token(i).isCapital()
                        && !token(i).lowered().isEmpty());
    }

    /** What the word can be, where a capital letter at the beginning of a sentence says nothing. */
    boolean can(int i, WordForm form) {
        return token(i).forms().contains(form)
                || (i == firstWord() && token(i).lowered().contains(form));
    }

    private static boolean startsWithListMark(List<Token> tokens) {
        Token first = tokens.getFirst();
        boolean counted = first.form() == Token.Form.NUMBER || (first.isWord() && first.length() == 1);
        return tokens.size() > 2 && counted && tokens.get(1).isMarkOf(".)");
    }
}
