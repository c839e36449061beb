package de.leitplanke.privacy;

/** Single words that only a name can be, without any other evidence. */
final class BareNames implements WordRule {

    @Override
    public void apply(Words words, Spans spans) {
        for (int i = 0; i < words.count(); i++) {
            if (!NameGrammar.isNameWord(words, i) || !spans.isFree(i, i + 1)) {
                continue;
            }
            boolean name = words.is(i, WordKind.GIVEN | WordKind.SURNAME);
            if (name && NameGrammar.isDistinct(words, i)) {
                spans.person(i, i + 1, Certainty.CHECK, "bare-name");
            } else if (isBesideSpeech(words, i) && NameGrammar.isDistinct(words, i)) {
                spans.person(i, i + 1, Certainty.CHECK, "speaker");
            }
        }
    }

    private static boolean isBesideSpeech(Words words, int i) {
        return words.has(i - 1, Role.SPEECH) || words.has(i + 1, Role.SPEECH);
    }
}
