package de.leitplanke.library.readable;

import java.util.Locale;
import java.util.Set;

/**
 * A word, number, abbreviation, web address, mark or line end.
 *
 * @param start first UTF-16 unit in the text
 * @param end the unit behind the last
 * @param forms what the word can be as it is written
 * @param lowered what it can be if its capital letter only begins a sentence
 */
record Token(Form form, String text, int start, int end, Set<WordForm> forms, Set<WordForm> lowered) {

    static final Token NONE = new Token(Form.MARK, "", -1, -1, Set.of(), Set.of());

    enum Form {
        WORD,
        NUMBER,
        ABBREVIATION,
        WEB,
        MARK,
        LINE_END,
        PARAGRAPH_END
    }

    static Token plain(Form form, String text, int start) {
        return new Token(form, text, start, start + text.length(), Set.of(), Set.of());
    }

    boolean isWord() {
        return form == Form.WORD;
    }

    boolean isLineEnd() {
        return form == Form.LINE_END || form == Form.PARAGRAPH_END;
    }

    boolean countsAsWord() {
        return form != Form.MARK && !isLineEnd();
    }

    boolean isLower() {
        return isWord() && Character.isLowerCase(text.charAt(0));
    }

    boolean isCapital() {
        return isWord() && Character.isUpperCase(text.charAt(0));
    }

    boolean isMark(char mark) {
        return form == Form.MARK && text.length() == 1 && text.charAt(0) == mark;
    }

    boolean isMarkOf(String marks) {
        return form == Form.MARK && text.length() == 1 && marks.indexOf(text.charAt(0)) >= 0;
    }

    boolean is(WordForm wanted) {
        return forms.contains(wanted);
    }

    boolean isGluedTo(Token before) {
        return before.end == start;
    }

    String lower() {
        return text.toLowerCase(Locale.GERMAN);
    }

    /** Whether it reads like one of these words, written small. */
    boolean isOneOf(Set<String> words) {
        return isWord() && words.contains(lower());
    }

    int length() {
        return end - start;
    }

    /** A noun, as far as the dictionary or its capital letter within a sentence tells. */
    boolean isNoun() {
        return isCapital() && length() > 1 && (is(WordForm.NOUN) || (!is(WordForm.FUNCTION) && lowered.isEmpty()));
    }
}
