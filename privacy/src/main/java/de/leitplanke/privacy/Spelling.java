package de.leitplanke.privacy;

import java.util.List;

/** Ways in which models and file formats write the signs of a placeholder. */
final class Spelling {

    /** The text ends within a sign. */
    static final int CUT = -1;

    private static final List<String> OPENING =
            List.of("[", "［", "\\[", "\\u005b", "&#91;", "&#x5b;", "&lsqb;", "&lbrack;");
    private static final List<String> CLOSING =
            List.of("]", "］", "\\]", "\\u005d", "&#93;", "&#x5d;", "&rsqb;", "&rbrack;");
    private static final List<String> LINE = List.of("_", "\\_", "\\\\_", "＿", "&#95;");
    private static final List<String> SPACE = List.of(" ", "\u00A0", "\u202F");

    private Spelling() {}

    /** The length of the opening bracket at the offset, 0 if there is none, or {@link #CUT}. */
    static int opening(CharSequence text, int at) {
        return sign(OPENING, text, at);
    }

    static int closing(CharSequence text, int at) {
        return sign(CLOSING, text, at);
    }

    static int line(CharSequence text, int at) {
        return sign(LINE, text, at);
    }

    static int space(CharSequence text, int at) {
        return sign(SPACE, text, at);
    }

    private static int sign(List<String> spellings, CharSequence text, int at) {
        int result = 0;
        for (String spelling : spellings) {
            int same = commonLength(spelling, text, at);
            if (same == spelling.length()) {
                return same;
            }
            if (at + same == text.length()) {
                result = CUT;
            }
        }
        return result;
    }

    private static int commonLength(String spelling, CharSequence text, int at) {
        int i = 0;
        while (i < spelling.length()
                && at + i < text.length()
                && spelling.charAt(i) == asciiLower(text.charAt(at + i))) {
            i++;
        }
        return i;
    }

    private static char asciiLower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
}
