package de.leitplanke.library.readable;

import java.util.Set;

/**
 * A noun with the genitives that hang on it.
 *
 * @param links how many genitives
 * @param last place of the last noun; the place asked for if it is no noun
 */
record GenitiveChain(int links, int last) {

    private static final Set<String> ARTICLES = Set.of(
            "der", "des", "einer", "eines", "dieser", "dieses", "ihrer", "ihres", "unserer", "unseres", "aller",
            "beider", "jeder", "jedes", "seiner", "seines");
    private static final int MOST_ADJECTIVES = 3;

    static GenitiveChain from(Sentence sentence, int start) {
        int links = 0;
        int last = start;
        int next = isNoun(sentence, start) ? genitiveBehind(sentence, start) : -1;
        while (next >= 0) {
            links++;
            last = next;
            next = genitiveBehind(sentence, next);
        }
        return new GenitiveChain(links, last);
    }

    private static int genitiveBehind(Sentence sentence, int noun) {
        if (!sentence.token(noun + 1).isOneOf(ARTICLES)) {
            return -1;
        }
        int i = noun + 2;
        while (i <= noun + 1 + MOST_ADJECTIVES && isAdjective(sentence.token(i))) {
            i++;
        }
        return isNoun(sentence, i) ? i : -1;
    }

    private static boolean isAdjective(Token token) {
        return token.isLower() && (token.lower().endsWith("en") || token.lower().endsWith("er"));
    }

    private static boolean isNoun(Sentence sentence, int i) {
        Token token = sentence.token(i);
        boolean begins = i == sentence.firstWord()
                && (token.lowered().contains(WordForm.FUNCTION)
                        || (!token.lowered().isEmpty() && !token.is(WordForm.NOUN)));
        boolean small = token.lowered().contains(WordForm.PREPOSITION)
                || (token.is(WordForm.FUNCTION) && !token.is(WordForm.NOUN));
        return token.isCapital() && token.length() > 1 && !begins && !small;
    }
}
