package de.leitplanke.library.coach;

import java.util.BitSet;

/** Tells a property that is described or taken back ("bisher amtlich", "nicht förmlich") from one that is demanded. */
final class ToldProperty {

    private static final int SENTENCE = 8;

    private final BitSet dismissing;
    private final BitSet pasted;
    private final BitSet former;
    private final BitSet ourOwn;
    private final BitSet relatives;
    private final BitSet perfect;
    private final BitSet required;
    private final BitSet permitting;
    private final BitSet negated;
    private final BitSet exact;
    private final BitSet partial;
    private final BitSet creations;
    private final BitSet addresses;

    ToldProperty(Grammar grammar) {
        this.dismissing = grammar.words("dismissing");
        this.pasted = grammar.words("pasted");
        this.former = grammar.words("former");
        this.ourOwn = grammar.words("ourown");
        this.relatives = grammar.words("relative");
        this.perfect = grammar.words("perfect");
        this.required = grammar.words("requiring");
        this.permitting = grammar.words("permitting");
        this.negated = grammar.words("forbidding");
        this.exact = grammar.words("exactwording");
        this.partial = grammar.words("partoftext");
        this.creations = grammar.words("creation");
        this.addresses = grammar.words("addressform");
    }

    boolean holds(Order order, Hit hit) {
        return order.precedes(hit.from(), 2, dismissing)
                || order.precedes(hit.from(), SENTENCE, former)
                || order.follows(hit.to(), SENTENCE, ourOwn)
                || blamed(order, hit)
                || ofSomebody(order, hit)
                || given(order, hit)
                || enough(order, hit)
                || (order.precedes(hit.from(), 2, permitting) && !order.fits(hit.from(), negated))
                || ofPart(order, hit)
                || creates(order, hit);
    }

    /** "Der Bürger, der sich ausführlich beschwert hat". */
    private boolean ofSomebody(Order order, Hit hit) {
        int from = order.clauseStart(hit.from(), SENTENCE);
        int end = order.clauseEnd(hit.to(), SENTENCE);
        return from > 0 && order.token(from - 1).is(",") && order.fits(from, relatives) && order.fits(end - 1, perfect);
    }

    /** "Humorvoll, aber seriös genug" is a measure of both. */
    private static boolean enough(Order order, Hit hit) {
        return hit.to() < order.size() && order.token(hit.to()).is("genug");
    }

    /** "Denk dir einen Namen aus" invents no fact. */
    private boolean creates(Order order, Hit hit) {
        return order.token(hit.from()).key().startsWith("denk")
                && order.follows(hit.from(), hit.to() - hit.from(), creations);
    }

    /** "Die Rechtsbehelfsbelehrung Wort für Wort lassen" says nothing of the rest. */
    private boolean ofPart(Order order, Hit hit) {
        if (!order.fits(hit.from(), exact)) {
            return false;
        }
        for (int at = order.clauseStart(hit.from(), SENTENCE); at < hit.from(); at++) {
            if (order.startsCapital(at) && order.token(at).isWord() && order.fits(at, partial)) {
                return true;
            }
        }
        return false;
    }

    /** "Zu bürokratisch" is how it was. */
    private static boolean blamed(Order order, Hit hit) {
        return hit.from() > 0 && order.token(hit.from() - 1).is("zu");
    }

    /** "Die Stichpunkte": a thing that the author already has. */
    private boolean given(Order order, Hit hit) {
        return order.precedes(hit.from(), 1, pasted)
                && order.startsCapital(hit.from())
                && !order.fits(hit.from(), addresses)
                && !order.follows(hit.to(), SENTENCE, required);
    }
}
