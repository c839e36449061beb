package de.leitplanke.workspace.doubt;

import java.util.Locale;

/**
 * A word, a run of digits or a single sign of a text.
 *
 * @param text composed (NFC), without invisible characters, digits as 0-9
 */
record Token(Kind kind, int start, int end, String text, Gap before) {

    enum Kind {
        WORD,
        NUMBER,
        SIGN
    }

    enum Gap {
        NONE,
        SPACE,
        LINE
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean isNumber(int shortest, int longest) {
        return kind == Kind.NUMBER && text.length() >= shortest && text.length() <= longest;
    }

    boolean isSign(String signs) {
        return kind == Kind.SIGN && signs.contains(text);
    }

    boolean isDash() {
        return isSign("-\u2010\u2011\u2012–—");
    }

    boolean isCapitalised() {
        return kind == Kind.WORD && Character.isUpperCase(text.codePointAt(0));
    }

    boolean isAttached() {
        return before == Gap.NONE;
    }

    boolean startsLine() {
        return before == Gap.LINE;
    }

    String lower() {
        return text.toLowerCase(Locale.GERMAN);
    }

    /** The value of a short run of digits. */
    int value() {
        return Integer.parseInt(text);
    }
}
