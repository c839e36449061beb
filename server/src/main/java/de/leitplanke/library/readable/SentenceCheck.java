package de.leitplanke.library.readable;

import java.util.List;

/** Looks for a kind of difficulty that shows within one sentence. */
interface SentenceCheck extends Check {

    List<Hint> hints(Sentence sentence, Level level);

    @Override
    default List<Hint> hints(Prose prose) {
        return prose.sentences().stream()
                .flatMap(sentence -> hints(sentence, prose.level()).stream())
                .toList();
    }
}
