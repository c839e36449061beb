package de.leitplanke.workspace.doubt;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** A text cut into tokens in one pass. Asking beyond its ends gives a token that matches nothing. */
final class Tokens {

    private static final Token NOTHING = new Token(Token.Kind.SIGN, 0, 0, "\u0000", Token.Gap.LINE);

    private final String source;
    private final List<Token> tokens = new ArrayList<>();

    private Tokens(String source) {
        this.source = source;
    }

    static Tokens of(String source) {
        Tokens tokens = new Tokens(source);
        tokens.cut();
        return tokens;
    }

    int size() {
        return tokens.size();
    }

    Token at(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : NOTHING;
    }

    /** The source between the start of one token and the end of the token before {@code next}. */
    String text(int from, int next) {
        return source.substring(at(from).start(), at(next - 1).end());
    }

    Claim claim(ClaimKind kind, int from, int next, String normalised) {
        return new Claim(kind, at(from).start(), at(next - 1).end(), text(from, next), normalised);
    }

    /** Whether only signs such as those of lists, quotes and headings stand before this token on its line. */
    boolean opensLine(int index) {
        int first = index;
        while (index - first < 8
                && !at(first).startsLine()
                && first > 0
                && at(first - 1).isSign("#*->|•–(_")) {
            first--;
        }
        return first == 0 || at(first).startsLine();
    }

    private void cut() {
        Token.Gap gap = Token.Gap.LINE;
        int at = 0;
        while (at < source.length()) {
            int point = source.codePointAt(at);
            if (isLineBreak(point)) {
                gap = Token.Gap.LINE;
                at++;
            } else if (isSpace(point)) {
                gap = gap == Token.Gap.LINE ? gap : Token.Gap.SPACE;
                at += Character.charCount(point);
            } else if (isInvisible(point)) {
                at += Character.charCount(point);
            } else {
                int end = endOfToken(at, point);
                tokens.add(token(at, end, point, gap));
                gap = Token.Gap.NONE;
                at = end;
            }
        }
    }

    private int endOfToken(int start, int first) {
        int at = start + Character.charCount(first);
        if (!Character.isLetter(first) && !Character.isDigit(first)) {
            return at;
        }
        boolean word = Character.isLetter(first);
        int end = at;
        while (at < source.length()) {
            int point = source.codePointAt(at);
            boolean belongs = word ? continuesWord(point) : Character.isDigit(point);
            if (!belongs && !isInvisible(point)) {
                break;
            }
            at += Character.charCount(point);
            end = belongs ? at : end;
        }
        return end;
    }

    private Token token(int start, int end, int first, Token.Gap gap) {
        String raw = source.substring(start, end);
        if (Character.isLetter(first)) {
            return new Token(Token.Kind.WORD, start, end, composed(raw), gap);
        }
        if (Character.isDigit(first)) {
            return new Token(Token.Kind.NUMBER, start, end, digits(raw), gap);
        }
        return new Token(Token.Kind.SIGN, start, end, raw, gap);
    }

    private static String composed(String raw) {
        boolean plain = raw.chars().allMatch(c -> c < 0x0300 && c != 0x00AD);
        return plain ? raw : Normalizer.normalize(withoutInvisible(raw), Normalizer.Form.NFC);
    }

    private static String withoutInvisible(String raw) {
        return raw.codePoints()
                .filter(point -> !isInvisible(point))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String digits(String raw) {
        return raw.codePoints()
                .filter(Character::isDigit)
                .collect(
                        StringBuilder::new,
                        (sum, point) -> sum.append(Character.digit(point, 10)),
                        StringBuilder::append)
                .toString();
    }

    private static boolean continuesWord(int point) {
        return Character.isLetter(point)
                || Character.getType(point) == Character.NON_SPACING_MARK
                || point == '²'
                || point == '³';
    }

    private static boolean isLineBreak(int point) {
        return point == '\n' || point == '\r' || point == 0x2028 || point == 0x2029;
    }

    private static boolean isSpace(int point) {
        return Character.isSpaceChar(point) || Character.isWhitespace(point);
    }

    private static boolean isInvisible(int point) {
        return Character.getType(point) == Character.FORMAT;
    }
}
