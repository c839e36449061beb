package de.leitplanke.library.readable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts a text into tokens in one pass; spaces within a line leave no token. */
final class Tokeniser {

    private static final String INSIDE_WORDS = "-'’*:_";
    private static final String BEHIND_WEB = ".,;:!?)]}»«“”\"'’>";

    private final String text;
    private final Abbreviations abbreviations;
    private final WordForms words;
    private final List<Token> tokens = new ArrayList<>();

    /** Up to here it is known that no web address begins inside the run of characters without space. */
    private int plainRunEnd;

    Tokeniser(String text, Abbreviations abbreviations, WordForms words) {
        this.text = text;
        this.abbreviations = abbreviations;
        this.words = words;
    }

    List<Token> tokens() {
        int at = 0;
        while (at < text.length()) {
            at = isSpace(text.charAt(at)) ? spaces(at) : next(at);
        }
        return tokens;
    }

    private int spaces(int start) {
        int at = start;
        int lines = 0;
        while (at < text.length() && isSpace(text.charAt(at))) {
            lines += text.charAt(at) == '\n' ? 1 : 0;
            at++;
        }
        if (lines > 0) {
            Token.Form form = lines > 1 ? Token.Form.PARAGRAPH_END : Token.Form.LINE_END;
            tokens.add(Token.plain(form, text.substring(start, at), start));
        }
        return at;
    }

    private int next(int start) {
        int web = endOfWeb(start);
        if (web > start) {
            return add(Token.Form.WEB, start, web);
        }
        char first = text.charAt(start);
        if (Character.isDigit(first)) {
            return add(Token.Form.NUMBER, start, endOfNumber(start));
        }
        if (!Character.isLetter(first)) {
            return add(Token.Form.MARK, start, start + 1);
        }
        int end = endOfWord(start);
        int abbreviation = abbreviations.endAt(text, start, end);
        return abbreviation > start ? add(Token.Form.ABBREVIATION, start, abbreviation) : addWord(start, end);
    }

    private int endOfWeb(int start) {
        if (!Character.isLetterOrDigit(text.charAt(start)) || !(startsWeb(start) || isInMailAddress(start))) {
            return start;
        }
        int end = endOfRun(start);
        while (BEHIND_WEB.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private boolean startsWeb(int start) {
        return text.startsWith("http://", start)
                || text.startsWith("https://", start)
                || text.startsWith("www.", start);
    }

    private boolean isInMailAddress(int start) {
        if (start < plainRunEnd) {
            return false;
        }
        int end = endOfRun(start);
        if (text.indexOf('@', start, end) > start) {
            return true;
        }
        plainRunEnd = end;
        return false;
    }

    private int endOfRun(int start) {
        int end = start;
        while (end < text.length() && !isSpace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int endOfNumber(int start) {
        int at = start + 1;
        while (at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at))
                        || (".,:/".indexOf(text.charAt(at)) >= 0 && isDigit(at + 1)))) {
            at++;
        }
        return at;
    }

    private int endOfWord(int start) {
        int at = start + 1;
        while (at < text.length()
                && (isWordCharacter(at) || (INSIDE_WORDS.indexOf(text.charAt(at)) >= 0 && isLetterOrDigit(at + 1)))) {
            at++;
        }
        return at;
    }

    private int add(Token.Form form, int start, int end) {
        tokens.add(Token.plain(form, text.substring(start, end), start));
        return end;
    }

    private int addWord(int start, int end) {
        String word = text.substring(start, end);
        Set<WordForm> forms = words.formsOf(word);
        Set<WordForm> lowered =
                Character.isUpperCase(word.charAt(0)) ? words.formsOf(word.toLowerCase(Locale.GERMAN)) : forms;
        tokens.add(new Token(Token.Form.WORD, word, start, end, forms, lowered));
        return end;
    }

    private boolean isWordCharacter(int at) {
        return Character.isLetterOrDigit(text.charAt(at))
                || Character.getType(text.charAt(at)) == Character.NON_SPACING_MARK;
    }

    private boolean isLetterOrDigit(int at) {
        return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    private boolean isDigit(int at) {
        return at < text.length() && Character.isDigit(text.charAt(at));
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
