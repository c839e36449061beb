package de.leitplanke.library.readable;

import java.util.Set;

/** An order that does not say who has to follow it: sein with zu and infinitive. */
final class HiddenOrder {

    private static final Set<String> BE = Set.of("ist", "sind");
    private static final Set<String> NO_ORDER = Set.of("das", "es", "dies", "was", "wir", "ich", "er", "du");
    private static final Set<String> BEFORE_OTHER_MEANINGS =
            Set.of("bereit", "schwer", "leicht", "einfach", "gut", "froh", "nicht", "kaum", "fähig", "verpflichtet");

    /** What can be seen or found is no order. */
    private static final Set<String> NO_DEED = Set.of(
            "sehen", "ersehen", "erkennen", "hören", "lesen", "finden", "rechnen", "erwarten", "verstehen", "haben");

    private static final int LONGEST = 40;

    private HiddenOrder() {}

    /** The place of the infinitive, if an order begins with this verb, or -1. */
    static int endOf(Sentence sentence, int verb) {
        boolean asks = verb == sentence.firstWord();
        if (asks || !sentence.token(verb).isOneOf(BE) || hasOtherSubject(sentence, verb)) {
            return -1;
        }
        boolean refused = false;
        int end = Math.min(sentence.size(), verb + LONGEST);
        for (int i = verb + 1; i < end && !sentence.token(i).isMarkOf(",;:–?"); i++) {
            refused |= sentence.token(i).isOneOf(BEFORE_OTHER_MEANINGS);
            if (sentence.token(i).is(WordForm.INFINITIVE_WITH_TO)) {
                return refused ? -1 : i;
            }
            if ("zu".equals(sentence.token(i).text()) && isVerb(sentence.token(i + 1))) {
                return refused ? -1 : i + 1;
            }
        }
        return -1;
    }

    private static boolean hasOtherSubject(Sentence sentence, int verb) {
        return sentence.token(verb - 1).isOneOf(NO_ORDER)
                || sentence.token(verb + 1).isOneOf(NO_ORDER);
    }

    private static boolean isVerb(Token token) {
        return token.isLower() && token.is(WordForm.INFINITIVE) && !token.isOneOf(NO_DEED);
    }
}
