package de.leitplanke.library.orientation;

import java.util.List;
import java.util.Set;

/** Tells whether a mention is denied, as in „ohne Namen“ or „keine Bewerbung“. */
final class Negation {

    private static final int REACH = 3;
    private static final Set<String> BEFORE_NOUN = Set.of("ohne", "weder", "statt", "ausser");
    private static final Set<String> DIRECTLY_BEFORE =
            Set.of("nicht", "nich", "net", "nie", "niemals", "nichts", "nix");

    private Negation() {}

    /** True if a word of denial stands shortly before it in the same clause; „nicht nur“ denies nothing. */
    static boolean denies(List<Token> tokens, Mention mention) {
        int clause = tokens.get(mention.first()).clause();
        for (int at = mention.first() - 1; at >= Math.max(0, mention.first() - REACH); at--) {
            Token token = tokens.get(at);
            if (token.clause() != clause) {
                return false;
            }
            if (BEFORE_NOUN.contains(token.word()) || isNone(token.word())) {
                return true;
            }
            if (at == mention.first() - 1 && DIRECTLY_BEFORE.contains(token.word())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNone(String word) {
        return word.startsWith("kein") && word.length() <= "keinerlei".length();
    }
}
