package de.leitplanke.library.readable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Abbreviations that can be written out, and acronyms that the text explains nowhere. */
final class UnexplainedAbbreviations implements Check {

    @Override
    public List<Hint> hints(Prose prose) {
        Abbreviations abbreviations = prose.words().abbreviations();
        Set<String> explained = explained(prose);
        List<Hint> hints = new ArrayList<>();
        for (Sentence sentence : prose.sentences()) {
            for (int i = 0; i < sentence.size(); i++) {
                Token token = sentence.token(i);
                boolean placeholder = sentence.token(i - 1).isMark('[');
                if (token.form() == Token.Form.ABBREVIATION) {
                    abbreviations
                            .longForm(token.text())
                            .ifPresent(longForm -> hints.add(hint(token, "known", longForm)));
                } else if (!placeholder && isUnexplained(token, explained, prose.words())) {
                    hints.add(hint(token, "acronym", ""));
                }
            }
        }
        return hints;
    }

    private static Set<String> explained(Prose prose) {
        Set<String> explained = new HashSet<>();
        for (Sentence sentence : prose.sentences()) {
            for (int i = 0; i < sentence.size(); i++) {
                boolean within = sentence.token(i - 1).isMark('(')
                        && sentence.token(i + 1).isMark(')');
                boolean before = sentence.token(i + 1).isMark('(')
                        && sentence.token(i + 2).isCapital();
                if (within || before) {
                    explained.add(sentence.token(i).text());
                }
            }
        }
        return explained;
    }

    private static boolean isUnexplained(Token token, Set<String> explained, WordList words) {
        return Acronyms.isAcronym(token) && !explained.contains(token.text()) && !words.isFamiliar(token.text());
    }

    private static Hint hint(Token token, String variant, String longForm) {
        return Hint.of(Kind.ABBREVIATION, variant, token.start(), token.end(), token.text(), longForm);
    }
}
