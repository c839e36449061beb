package de.leitplanke.library.readable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Where the reader could be addressed and is not: roles in the third person, man, orders without a doer, du beside Sie.
 */
final class AddressOfReader implements Check {

    private static final Set<String> ARTICLES = Set.of("der", "die", "den", "dem", "des");

    @Override
    public List<Hint> hints(Prose prose) {
        List<Hint> hints = new ArrayList<>(MixedAddress.hints(prose));
        for (Sentence sentence : prose.sentences()) {
            for (int i = 0; i < sentence.size(); i++) {
                Token token = sentence.token(i);
                int role = roleAt(sentence, i, prose.words());
                if (role > i) {
                    hints.add(hint("role", token, sentence.token(role)));
                } else if ("man".equals(token.lower())) {
                    hints.add(hint("man", token, token));
                }
                int order = HiddenOrder.endOf(sentence, i);
                if (order > i) {
                    hints.add(hint("order", token, sentence.token(order)));
                }
            }
        }
        return hints;
    }

    private static int roleAt(Sentence sentence, int article, WordList words) {
        Token token = sentence.token(article);
        boolean genitive = token.isOneOf(Set.of("der", "des"))
                && sentence.token(article - 1).isNoun();
        if (!token.isOneOf(ARTICLES) || genitive) {
            return -1;
        }
        Token next = sentence.token(article + 1);
        if (words.isRole(next.text())) {
            return article + 1;
        }
        boolean person = sentence.token(article + 2).text().startsWith("Person");
        boolean active = next.text().endsWith("ende")
                || next.text().endsWith("enden")
                || next.text().contains("pflichtige");
        return next.isLower() && active && person ? article + 2 : -1;
    }

    private static Hint hint(String variant, Token first, Token last) {
        return Hint.of(Kind.ADDRESS, variant, first.start(), last.end());
    }
}
