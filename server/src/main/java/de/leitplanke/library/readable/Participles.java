package de.leitplanke.library.readable;

import java.util.Set;

/** Which words can be the participle of a passive. */
final class Participles {

    /** With werden these tell how something becomes. */
    private static final Set<String> STATES = Set.of(
            "bekannt",
            "bewusst",
            "verrückt",
            "gewohnt",
            "beliebt",
            "berühmt",
            "erwachsen",
            "vertraut",
            "verwandt",
            "geeignet",
            "gesund",
            "gerecht",
            "geschickt");

    /** These have hardly any passive; with werden they are the future. */
    private static final Set<String> WITHOUT_PASSIVE =
            Set.of("erhalten", "bekommen", "behalten", "gefallen", "geworden");

    private Participles() {}

    static boolean isParticiple(Sentence sentence, int i) {
        Token token = sentence.token(i);
        return sentence.isLower(i)
                && sentence.can(i, WordForm.PARTICIPLE)
                && !token.isOneOf(STATES)
                && !token.isOneOf(WITHOUT_PASSIVE);
    }

    /** Whether the form is an infinitive as well, as vergeben is. */
    static boolean isInfinitiveToo(Sentence sentence, int i) {
        return sentence.can(i, WordForm.INFINITIVE);
    }
}
