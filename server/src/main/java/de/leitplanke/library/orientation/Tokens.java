package de.leitplanke.library.orientation;

import de.leitplanke.privacy.GermanWords;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Cuts a text into words, in one pass. */
final class Tokens {

    private final String text;
    private final List<Token> found = new ArrayList<>();
    private int clause;
    private boolean first = true;

    private Tokens(String text) {
        this.text = text;
    }

    static List<Token> of(String text) {
        Tokens tokens = new Tokens(text);
        tokens.read();
        return tokens.found;
    }

    private void read() {
        int at = 0;
        while (at < text.length()) {
            if (isLetter(at)) {
                int end = endOfWord(at);
                add(at, end);
                at = end;
            } else {
                punctuation(at);
                at++;
            }
        }
    }

    private int endOfWord(int start) {
        int end = start + 1;
        while (end < text.length() && (isLetter(end) || isInnerHyphen(end))) {
            end++;
        }
        return end;
    }

    private boolean isInnerHyphen(int at) {
        return text.charAt(at) == '-' && at + 1 < text.length() && isLetter(at + 1);
    }

    private boolean isLetter(int at) {
        char sign = text.charAt(at);
        return Character.isLetterOrDigit(sign) || Character.getType(sign) == Character.NON_SPACING_MARK;
    }

    private void add(int start, int end) {
        String word = Normalizer.normalize(text.substring(start, end), Normalizer.Form.NFC);
        List<String> parts = word.indexOf('-') < 0
                ? List.of()
                : Arrays.stream(word.split("-", -1)).map(Folding::fold).toList();
        found.add(new Token(
                word,
                Folding.fold(word),
                parts,
                start,
                end,
                clause,
                first,
                Character.isUpperCase(word.charAt(0)),
                false,
                GermanWords.kindsOf(word)));
        first = false;
    }

    /** A sign between two digits or letters, as in 1:1, parts nothing. */
    private void punctuation(int at) {
        char sign = text.charAt(at);
        if (at > 0 && isLetter(at - 1) && at + 1 < text.length() && isLetter(at + 1)) {
            return;
        }
        if (sign == '.' && isShortened(at)) {
            return;
        }
        if (".?!,;:()–\n".indexOf(sign) >= 0) {
            clause++;
        }
        if (".?!:\n".indexOf(sign) >= 0) {
            first = true;
        }
    }

    /** Whether the point belongs to a number, as in „3. Oktober“, or to a single letter, as in „Frau T.“. */
    private boolean isShortened(int at) {
        if (at == 0 || Character.isDigit(text.charAt(at - 1))) {
            return at > 0;
        }
        return isLetter(at - 1) && (at == 1 || !isLetter(at - 2));
    }
}
