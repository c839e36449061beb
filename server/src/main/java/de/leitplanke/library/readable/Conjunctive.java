package de.leitplanke.library.readable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Konjunktiv, where the form shows it: wäre, könnte, sei, er habe; not sollte as past, nor möchte. */
final class Conjunctive implements SentenceCheck {

    private static final Set<String> CONDITION = Set.of("sollte", "sollten");
    private static final Set<String> WISH = Set.of("möchte", "möchten", "möchtest", "möchtet");
    private static final Set<String> REPORTED =
            Set.of("könne", "müsse", "dürfe", "solle", "wolle", "wisse", "habe", "werde");
    private static final Set<String> IDIOM = Set.of("denn", "es");

    @Override
    public List<Hint> hints(Sentence sentence, Level level) {
        List<Hint> hints = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (sentence.isLower(i) && isConjunctive(sentence, i)) {
                hints.add(Hint.of(Kind.CONJUNCTIVE, "", token.start(), token.end(), token.text()));
            }
        }
        return hints;
    }

    private static boolean isConjunctive(Sentence sentence, int i) {
        Token token = sentence.token(i);
        String word = token.lower();
        if (CONDITION.contains(word)) {
            return i == sentence.firstWord() || sentence.token(i - 1).isMark(',');
        }
        if ("sei".equals(word) || "seien".equals(word)) {
            return i > sentence.firstWord() && !isRequest(sentence, i) && !isIdiom(sentence, i);
        }
        if (REPORTED.contains(word)) {
            return i > sentence.firstWord() && !speaksOfMyself(sentence);
        }
        return !WISH.contains(word) && !token.isNoun() && isOnlyConjunctive(token.lowered());
    }

    private static boolean isRequest(Sentence sentence, int i) {
        return "Sie".equals(sentence.token(i + 1).text());
    }

    private static boolean isIdiom(Sentence sentence, int i) {
        return sentence.token(i + 1).isOneOf(IDIOM);
    }

    private static boolean speaksOfMyself(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(token -> "ich".equals(token.lower()));
    }

    private static boolean isOnlyConjunctive(Set<WordForm> forms) {
        return forms.contains(WordForm.CONJUNCTIVE_2)
                && forms.stream().allMatch(form -> form == WordForm.CONJUNCTIVE_2 || form == WordForm.CONJUNCTIVE_1);
    }
}
