package de.leitplanke.workspace.doubt;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** E-mail and web addresses: a run of attached tokens with an @ or a known beginning. */
final class ContactScanner implements Scanner {

    private static final int MOST_TOKENS = 120;
    private static final Set<String> BEGINNINGS = Set.of("http", "https", "www");

    @Override
    public int scan(Tokens tokens, int at, List<Claim> claims) {
        Token first = tokens.at(at);
        if (BEGINNINGS.contains(first.lower())) {
            return web(tokens, at, claims);
        }
        return startsRun(tokens, at) ? mail(tokens, at, claims) : at;
    }

    private static boolean startsRun(Tokens tokens, int at) {
        Token first = tokens.at(at);
        boolean readable = first.isWord() || first.isNumber();
        return readable && (!first.isAttached() || !isMailPart(tokens.at(at - 1)));
    }

    private static int mail(Tokens tokens, int at, List<Claim> claims) {
        int next = at + 1;
        int sign = -1;
        while (next - at < MOST_TOKENS
                && tokens.at(next).isAttached()
                && (isMailPart(tokens.at(next)) || tokens.at(next).isSign("@"))) {
            sign = tokens.at(next).isSign("@") ? next : sign;
            next++;
        }
        while (next > at && tokens.at(next - 1).isSign(".-_+")) {
            next--;
        }
        if (sign < 0 || sign + 1 >= next) {
            return at;
        }
        claims.add(tokens.claim(ClaimKind.EMAIL, at, next, mail(tokens.text(at, next))));
        return next;
    }

    private static boolean isMailPart(Token token) {
        return token.isWord() || token.isNumber() || token.isSign(".-_+");
    }

    private static int web(Tokens tokens, int at, List<Claim> claims) {
        int next = at + 1;
        while (next - at < MOST_TOKENS
                && tokens.at(next).isAttached()
                && !tokens.at(next).isSign("<>\"„“”»«|*`")) {
            next++;
        }
        while (next > at + 1 && tokens.at(next - 1).isSign(".,;:!?)]'’/")) {
            next--;
        }
        if (next - at < 3) {
            return at;
        }
        claims.add(tokens.claim(ClaimKind.WEB_ADDRESS, at, next, web(tokens.text(at, next))));
        return next;
    }

    static String mail(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    static String web(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String beginning : new String[] {"https://", "http://", "www."}) {
            lower = lower.startsWith(beginning) ? lower.substring(beginning.length()) : lower;
        }
        return lower.endsWith("/") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
