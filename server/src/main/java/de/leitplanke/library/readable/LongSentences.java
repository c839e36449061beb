package de.leitplanke.library.readable;

import java.util.List;

/** Sentences with many words. */
final class LongSentences implements SentenceCheck {

    @Override
    public List<Hint> hints(Sentence sentence, Level level) {
        int words = sentence.wordCount();
        if (words < level.longSentence()) {
            return List.of();
        }
        return List.of(
                Hint.of(Kind.LONG_SENTENCE, "", sentence.start(), sentence.end(), words, level.longSentence() - 1));
    }
}
