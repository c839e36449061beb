package de.leitplanke.library.coach;

import java.util.BitSet;

/** Verbs that are in no list, told by their form and place: "Halbiere den …", "bitte den Zaun beschreiben". */
final class UnlistedVerbs {

    private static final int SHORTEST = 5;
    private static final int CLAUSE = 14;

    private final BitSet noImperatives;
    private final BitSet objects;
    private final BitSet pleas;
    private final BitSet noInfinitives;
    private final BitSet politely;

    UnlistedVerbs(Grammar grammar) {
        this.noImperatives = grammar.words("noimperative");
        this.objects = grammar.words("objects");
        this.pleas = grammar.words("pleading");
        this.noInfinitives = grammar.words("noinfinitive");
        this.politely = grammar.words("politely");
    }

    /** Whether an imperative with its object seems to stand at this beginning of a part of a sentence. */
    boolean imperative(Order order, int at) {
        String word = order.token(at).key();
        boolean form = word.length() >= SHORTEST && word.endsWith("e") && !word.endsWith("te");
        boolean verb = !order.startsCapital(at) || order.stands(at, Phrase.Place.SENTENCE_START);
        return form && verb && !order.fits(at, noImperatives) && order.fits(at + 1, objects);
    }

    /**
     * Whether an infinitive that was asked for with "bitte" or "könntest du" seems to end a part of a sentence here.
     */
    boolean infinitive(Order order, int from, int at) {
        String word = order.token(at).key();
        boolean form = word.length() >= SHORTEST
                && word.endsWith("en")
                && !order.startsCapital(at)
                && !order.fits(at, noInfinitives);
        boolean polite = order.asks(at, 2) && order.fits(from, politely);
        return form && order.precedes(at, CLAUSE, pleas) && (polite || nounBefore(order, from, at));
    }

    /** In a text without capitals no noun can be told from a verb. */
    private static boolean nounBefore(Order order, int from, int at) {
        int before = at - 1;
        return before > from && order.token(before).isWord() && order.startsCapital(before);
    }
}
