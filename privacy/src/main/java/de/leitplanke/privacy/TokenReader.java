package de.leitplanke.privacy;

import de.leitplanke.privacy.Reading.Begun;
import de.leitplanke.privacy.Reading.Token;
import java.util.HashSet;
import java.util.Set;

/**
 * Reads a placeholder as models return it: {@code [NAME_1]}, {@code [name_1]}, {@code [NAME 1]}, {@code [NAME\_1]},
 * with full-width or escaped brackets, and {@code NAME_1} in capitals without any. Looks at a bounded number of
 * characters behind the offset, so a whole text is read in linear time.
 */
final class TokenReader {

    private static final Set<String> BEGINNINGS = beginnings();

    private final CharSequence text;
    private final boolean opened;
    private final boolean loosely;
    private final boolean escaped;
    private final StringBuilder name = new StringBuilder();
    private int at;
    private int digits;

    private TokenReader(CharSequence text, int at, boolean opened, boolean escaped, boolean loosely) {
        this.text = text;
        this.at = at;
        this.opened = opened;
        this.loosely = loosely;
        this.escaped = escaped;
    }

    /** Whether a placeholder may begin with this character. */
    static boolean mayBegin(char c) {
        return c == '[' || c == '\\' || c == '&' || c == '［' || (c >= 'A' && c <= 'Z');
    }

    /**
     * What begins at the offset.
     *
     * @param boundary whether a word may begin there, which a placeholder without brackets needs
     */
    static Reading read(CharSequence text, int at, boolean boundary) {
        return read(text, at, boundary, false);
    }

    /** What could begin at the offset if the characters around it were others. */
    static Reading readLoosely(CharSequence text, int at) {
        return read(text, at, true, true);
    }

    private static Reading read(CharSequence text, int at, boolean boundary, boolean loosely) {
        char first = text.charAt(at);
        if (first >= 'A' && first <= 'Z') {
            return boundary && mayGoOn(text, at + 1)
                    ? new TokenReader(text, at, false, false, loosely).name()
                    : Reading.NONE;
        }
        int opening = Spelling.opening(text, at);
        if (opening == 0) {
            return Reading.NONE;
        }
        return opening == Spelling.CUT
                ? new Begun("", at, false)
                : new TokenReader(text, at + opening, true, first == '\\' && opening == 2, loosely).inside();
    }

    /** Spares most capitalised words the closer look. */
    private static boolean mayGoOn(CharSequence text, int at) {
        return at == text.length() || (text.charAt(at) >= 'A' && text.charAt(at) <= 'Z');
    }

    private Reading inside() {
        at += Math.max(0, Spelling.space(text, at));
        return name();
    }

    private Reading name() {
        while (at < text.length()) {
            int length = digits == 0 ? letterOrLine() : digit();
            if (length == Spelling.CUT) {
                return begun();
            }
            if (length == 0) {
                return digits == 0 ? Reading.NONE : opened ? closed() : bare();
            }
            at += length;
            if (digits > Placeholder.MAX_DIGITS) {
                return Reading.NONE;
            }
        }
        return begun();
    }

    /** Reads one character of the word, the line in or behind it, or the first digit; 0 if none of them is there. */
    private int letterOrLine() {
        char c = text.charAt(at);
        if (c >= '1' && c <= '9' && name.length() > 1 && name.charAt(name.length() - 1) == '_') {
            return wordIsWhole() ? digit() : 0;
        }
        if (isLetter(c)) {
            return goesOn((char) (c & ~32)) ? 1 : 0;
        }
        int line = Spelling.line(text, at);
        if (line == 0 && opened) {
            line = Spelling.space(text, at);
        }
        return line <= 0 || goesOn('_') ? line : 0;
    }

    private boolean isLetter(char c) {
        return (c >= 'A' && c <= 'Z') || (opened && c >= 'a' && c <= 'z');
    }

    private boolean wordIsWhole() {
        return Placeholder.words().contains(name.substring(0, name.length() - 1));
    }

    private boolean goesOn(char next) {
        name.append(next);
        return BEGINNINGS.contains(name.toString());
    }

    private int digit() {
        char c = text.charAt(at);
        if (c < '0' || c > '9') {
            return 0;
        }
        name.append(c);
        digits++;
        return 1;
    }

    private Reading closed() {
        int space = Spelling.space(text, at);
        int closing = at + space < text.length() ? Spelling.closing(text, at + space) : Spelling.CUT;
        if (closing == Spelling.CUT) {
            return begun();
        }
        // A backslash before the opening bracket alone is text that stood before the placeholder.
        boolean sameOnBothSides = !escaped || text.charAt(at + space) == '\\';
        return closing == 0 || !sameOnBothSides ? Reading.NONE : token(at + space + closing);
    }

    /** Without brackets the number ends where the word ends, but for the s of a genitive. */
    private Reading bare() {
        char next = text.charAt(at);
        if (loosely) {
            return token(at);
        }
        if (next != 's') {
            return isWordPart(next) ? Reading.NONE : token(at);
        }
        if (at + 1 == text.length()) {
            return begun();
        }
        return isWordPart(text.charAt(at + 1)) ? Reading.NONE : token(at);
    }

    static boolean isWordPart(char c) {
        return c == '_' || Character.isLetterOrDigit(c);
    }

    private Token token(int end) {
        return new Token(end, Placeholder.parse(name.toString()));
    }

    private Begun begun() {
        return new Begun(name.toString(), at, opened);
    }

    private static Set<String> beginnings() {
        Set<String> beginnings = new HashSet<>();
        for (String word : Placeholder.words()) {
            for (int length = 1; length <= word.length(); length++) {
                beginnings.add(word.substring(0, length));
            }
            beginnings.add(word + "_");
        }
        return beginnings;
    }
}
