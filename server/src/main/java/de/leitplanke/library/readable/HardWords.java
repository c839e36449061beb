package de.leitplanke.library.readable;

import java.util.ArrayList;
import java.util.List;

/** Foreign words and words of the office that the list knows plainer ones for. */
final class HardWords implements Check {

    @Override
    public List<Hint> hints(Prose prose) {
        List<Hint> hints = new ArrayList<>();
        for (Sentence sentence : prose.sentences()) {
            for (int i = 0; i < sentence.size(); i++) {
                found(sentence, i, prose.words(), hints);
            }
        }
        return hints;
    }

    private static void found(Sentence sentence, int start, WordList words, List<Hint> hints) {
        Token first = sentence.token(start);
        List<HardWord> asWritten = words.beginningWith(first.text());
        List<HardWord> candidates =
                asWritten.isEmpty() && start == sentence.firstWord() ? words.beginningWith(first.lower()) : asWritten;
        candidates.stream()
                .filter(word -> continues(sentence, start, word.parts()))
                .findFirst()
                .ifPresent(word -> {
                    int end = sentence.token(start + word.parts().size() - 1).end();
                    hints.add(Hint.of(Kind.HARD_WORD, "", first.start(), end, word.word(), word.plain()));
                });
    }

    private static boolean continues(Sentence sentence, int start, List<String> parts) {
        for (int i = 1; i < parts.size(); i++) {
            if (!parts.get(i).equals(sentence.token(start + i).text())) {
                return false;
            }
        }
        return true;
    }
}
