package de.leitplanke.workspace.doubt;

import java.util.List;
import java.util.Set;

/** Telephone numbers: a leading 0 or +, or a word as "Telefon" in front. */
final class PhoneScanner implements Scanner {

    private static final Set<String> WORDS =
            Set.of("tel", "telefon", "telefonnummer", "fax", "durchwahl", "mobil", "rufnummer", "handy");
    private static final int MOST_DIGITS = 20;
    private static final int FEWEST_DIGITS = 6;
    private static final int FEWEST_DIGITS_BEHIND_WORD = 2;

    @Override
    public int scan(Tokens tokens, int at, List<Claim> claims) {
        Token first = tokens.at(at);
        boolean plus = first.isSign("+") && tokens.at(at + 1).isNumber();
        boolean bracket = first.isSign("(")
                && tokens.at(at + 1).isNumber()
                && tokens.at(at + 1).text().startsWith("0");
        boolean announced = first.isNumber() && isAnnounced(tokens, at);
        boolean zero = first.isNumber() && first.text().startsWith("0");
        return plus || bracket || announced || zero ? number(tokens, at, announced, claims) : at;
    }

    private static boolean isAnnounced(Tokens tokens, int at) {
        int front = at - 1;
        for (int i = 0; i < 2 && tokens.at(front).isSign(".:"); i++) {
            front--;
        }
        return WORDS.contains(tokens.at(front).lower());
    }

    private static int number(Tokens tokens, int at, boolean announced, List<Claim> claims) {
        StringBuilder digits = new StringBuilder();
        int next = at;
        int end = at;
        while (digits.length() < MOST_DIGITS && (next == at || continues(tokens, next))) {
            Token token = tokens.at(next);
            next++;
            if (token.isNumber()) {
                digits.append(token.text());
                end = next;
            }
        }
        int fewest = announced ? FEWEST_DIGITS_BEHIND_WORD : FEWEST_DIGITS;
        boolean plain = end == at + 1 && !announced && digits.length() < FEWEST_DIGITS + 2;
        boolean attachedMore = tokens.at(end).isAttached()
                && (tokens.at(end).isWord()
                        || (tokens.at(end).isSign(",")
                                && tokens.at(end + 1).isAttached()
                                && tokens.at(end + 1).isNumber()));
        if (digits.length() < fewest || digits.length() > MOST_DIGITS || plain || attachedMore) {
            return at;
        }
        claims.add(tokens.claim(ClaimKind.PHONE, at, end, normalised(digits.toString(), tokens.text(at, end))));
        return end;
    }

    private static boolean continues(Tokens tokens, int at) {
        Token token = tokens.at(at);
        return !token.startsLine() && (token.isNumber() || token.isSign("/()") || token.isDash());
    }

    /** With the national 0 in front, whichever way the country was written. */
    static String normalised(String digits, String text) {
        String number = digits;
        if (text.startsWith("+49")) {
            number = "0" + number.substring(2);
        } else if (number.startsWith("0049")) {
            number = "0" + number.substring(4);
        }
        return number.startsWith("00") && text.startsWith("+49") ? number.substring(1) : number;
    }
}
