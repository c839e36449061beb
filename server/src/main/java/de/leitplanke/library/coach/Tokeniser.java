package de.leitplanke.library.coach;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts a text into tokens in one pass; a quotation is one token. */
final class Tokeniser {

    /** Words after which a full stop ends nothing. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            "max", "min", "mind", "ca", "bzw", "evtl", "inkl", "exkl", "ggf", "tel", "str", "nr", "abs", "std", "mio",
            "mrd", "dr", "prof", "wg", "vgl", "abt", "az", "hr", "fr", "bspw", "sog", "gem", "lt", "pers", "vers",
            "fam", "betr", "geb", "jr", "st", "empf", "stv", "ltd", "jhdt", "jh");

    private static final Set<String> MONTHS = Set.of(
            "januar",
            "februar",
            "märz",
            "april",
            "mai",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "dezember");

    private final WordFits fits;
    private final String text;
    private final Quotations quotations;
    private final List<Token> tokens = new ArrayList<>();

    Tokeniser(Lexicon lexicon, String text) {
        this.fits = new WordFits(lexicon);
        this.text = text;
        this.quotations = new Quotations(text);
    }

    List<Token> tokens() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int quoted = quotations.end(at);
            if (quoted > at) {
                at = take(at, quoted, Token.QUOTE);
            } else if (Character.isDigit(c)) {
                at = number(at);
            } else if (Character.isLetter(c)) {
                at = word(at);
            } else if (c == '\n') {
                at = take(at, endOfBreak(at), Token.LINE);
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                at++;
            } else {
                at = take(at, at + Character.charCount(text.codePointAt(at)), Character.toString(text.codePointAt(at)));
            }
        }
        return tokens;
    }

    private int take(int start, int end, String key) {
        tokens.add(new Token(start, end, key, fits.of(key, Character.isUpperCase(text.charAt(start)))));
        return end;
    }

    private int word(int start) {
        int end = endOfWord(start);
        String key = key(start, end);
        boolean stop = at(end) == '.' && (key.length() == 1 || ABBREVIATIONS.contains(key));
        return take(start, stop ? end + 1 : end, key);
    }

    private int number(int start) {
        int end = start;
        int points = 0;
        while (Character.isDigit(at(end)) || (".,:".indexOf(at(end)) >= 0 && Character.isDigit(at(end + 1)))) {
            points += at(end) == '.' ? 1 : 0;
            end++;
        }
        if (Character.isLetter(at(end)) || (at(end) == '-' && Character.isLetter(at(end + 1)))) {
            int whole = endOfWord(end + (at(end) == '-' ? 1 : 0));
            return take(start, whole, key(start, whole));
        }
        if (at(end) == '-' && Character.isWhitespace(at(end + 1))) {
            return take(start, end + 1, Token.NUMBER);
        }
        boolean stop = at(end) == '.' && (points == 1 || continues(end + 1));
        int length = end - start;
        boolean withYear = points == 2 && length >= 6 && length <= 10;
        boolean date = withYear || (points == 1 && stop && length <= 5);
        return take(start, stop ? end + 1 : end, date ? Token.DATE : Token.NUMBER);
    }

    /** Whether the sentence goes on behind the full stop of an ordinal number. */
    private boolean continues(int from) {
        int at = from;
        while (at(at) == ' ' || at(at) == '\u00a0' || at(at) == '\u202f') {
            at++;
        }
        return Character.isLowerCase(at(at)) || (Character.isLetter(at(at)) && MONTHS.contains(key(at, endOfWord(at))));
    }

    private int endOfWord(int start) {
        int end = start;
        while (belongs(end)) {
            end++;
        }
        return end;
    }

    private boolean belongs(int at) {
        char c = at(at);
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || (Character.isSurrogate(c) && Character.isLetter(text.codePointAt(at)))
                || ("-'’".indexOf(c) >= 0 && Character.isLetterOrDigit(at(at + 1)))
                || ("*:_·".indexOf(c) >= 0 && at(at + 1) == 'i' && at(at + 2) == 'n');
    }

    private int endOfBreak(int start) {
        int end = start;
        int behind = start;
        while (Character.isWhitespace(at(behind))) {
            behind++;
            if (text.charAt(behind - 1) == '\n') {
                end = behind;
            }
        }
        return end;
    }

    private String key(int start, int end) {
        return Normalizer.normalize(text.substring(start, end), Normalizer.Form.NFC)
                .toLowerCase(Locale.GERMAN)
                .replace('’', '\'');
    }

    /** The character there, or NUL behind the end. */
    private char at(int index) {
        return index < text.length() ? text.charAt(index) : '\0';
    }
}
