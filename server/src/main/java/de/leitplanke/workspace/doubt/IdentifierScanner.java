package de.leitplanke.workspace.doubt;

import java.util.List;
import java.util.Locale;

/** What mixes letters, digits and signs without a gap, as IV-2026/0815 or A4, and runs of digits too long to count. */
final class IdentifierScanner implements Scanner {

    private static final int MOST_TOKENS = 40;
    private static final int LONGEST_NUMBER = 18;

    @Override
    public int scan(Tokens tokens, int at, List<Claim> claims) {
        Token first = tokens.at(at);
        if ((first.isAttached() && belongs(tokens.at(at - 1))) || !(first.isWord() || first.isNumber())) {
            return at;
        }
        int next = at + 1;
        int numbers = first.isNumber() ? 1 : 0;
        boolean mixed = false;
        while (next - at < MOST_TOKENS && tokens.at(next).isAttached() && belongs(tokens.at(next))) {
            numbers += tokens.at(next).isNumber() ? 1 : 0;
            mixed |= tokens.at(next).isSign("/_:") && tokens.at(next + 1).isAttached();
            mixed |= changesKind(tokens.at(next - 1), tokens.at(next));
            mixed |= first.isWord();
            next++;
        }
        while (tokens.at(next - 1).isSign("-./_:")) {
            next--;
        }
        boolean endless = first.isNumber() && first.text().length() > LONGEST_NUMBER;
        boolean padded = first.isNumber()
                && first.text().length() > 1
                && first.text().startsWith("0")
                && !tokens.at(at + 1).isSign(",");
        boolean several = next > at + 1 && mixed && numbers > 0;
        if (!(several || endless || padded)) {
            return at;
        }
        claims.add(tokens.claim(ClaimKind.IDENTIFIER, at, next, normalised(tokens.text(at, next))));
        return next;
    }

    private static boolean changesKind(Token left, Token right) {
        return (left.isWord() && right.isNumber()) || (left.isNumber() && right.isWord());
    }

    private static boolean belongs(Token token) {
        return token.isWord() || token.isNumber() || token.isSign("-./_:");
    }

    static String normalised(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
