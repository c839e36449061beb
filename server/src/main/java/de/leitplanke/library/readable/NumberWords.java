package de.leitplanke.library.readable;

import java.util.ArrayList;
import java.util.List;

/** Numbers over twelve that are written as words. */
final class NumberWords implements SentenceCheck {

    private static final int LARGEST_IN_WORDS = 12;

    @Override
    public List<Hint> hints(Sentence sentence, Level level) {
        List<Hint> hints = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (sentence.isLower(i) && !"Dank".equals(sentence.token(i + 1).text())) {
                NumberWord number = NumberWord.read(token.lower());
                if (number.value() > LARGEST_IN_WORDS) {
                    hints.add(
                            Hint.of(Kind.NUMBER_WORD, "", token.start(), token.end(), token.text(), number.figures()));
                }
            }
        }
        return hints;
    }
}
