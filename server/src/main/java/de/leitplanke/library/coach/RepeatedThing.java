package de.leitplanke.library.coach;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The same thing forbidden and demanded: "ohne Fachbegriffe, und auf jeden Fall alle Fachbegriffe". */
final class RepeatedThing {

    private static final int SHORTEST = 4;

    /** Letters of the last part of a compound; shorter ones are mostly endings. */
    private static final int SHORTEST_HEAD = 4;

    /** Words before a thing in which a verb may say that it is only described. */
    private static final int REACH = 9;

    /** Words from "kein Wort" or "erwähne" to what it is about. */
    private static final int WORD = 3;

    private final ThingFamilies families;
    private final BitSet forbidding;
    private final BitSet nothing;
    private final BitSet whatever;
    private final BitSet layouts;
    private final BitSet definite;
    private final BitSet numbers;
    private final BitSet narrowing;
    private final BitSet demanding;
    private final BitSet requiring;
    private final BitSet between;
    private final BitSet mentioning;
    private final BitSet describing;
    private final BitSet wording;

    RepeatedThing(Grammar grammar) {
        this.families = new ThingFamilies(grammar);
        this.nothing = grammar.words("noneof");
        this.whatever = grammar.words("whatever");
        this.layouts = grammar.words("layout");
        this.definite = grammar.words("definite");
        this.numbers = grammar.words("number");
        this.narrowing = grammar.words("narrowing");
        this.forbidding = grammar.words("forbidding");
        this.demanding = grammar.words("demanding");
        this.requiring = grammar.words("requiring");
        this.between = grammar.words("between");
        this.mentioning = grammar.words("mentioning");
        this.describing = grammar.words("describing");
        this.wording = grammar.words("nosaying");
    }

    Optional<Hit> find(Order order) {
        Map<String, Integer> forbidden = new HashMap<>();
        Map<String, Integer> demanded = new HashMap<>();
        boolean capitals = order.text().chars().anyMatch(Character::isUpperCase);
        for (int at = 0; at < order.size(); at++) {
            String thing = families.name(order, at);
            if (thing.length() < SHORTEST || !names(order, at, capitals)) {
                continue;
            }
            boolean isForbidden = forbidden(order, at);
            if (isForbidden) {
                forbidden.putIfAbsent(thing, at);
            } else if (demanded(order, at)) {
                demanded.putIfAbsent(thing, at);
            } else {
                continue;
            }
            Integer against = isForbidden ? demanded.get(thing) : headed(forbidden, thing);
            if (against != null) {
                return Optional.of(new Hit(Math.min(at, against), Math.max(at, against) + 1));
            }
        }
        return Optional.empty();
    }

    /** In a text with capitals a noun has one. */
    private boolean names(Order order, int at, boolean capitals) {
        boolean noun = !order.fits(at, between) && (!capitals || order.startsCapital(at));
        return order.token(at).isWord() && (noun || families.holds(order, at));
    }

    /**
     * "Keine Kosten", "kein Wort über die Kosten", "erwähne die Kosten nicht"; but "enthält keine Kosten" and "erfinde
     * keine Kosten" forbid none, and "keine Bilder von Kindern" only some.
     */
    private boolean forbidden(Order order, int at) {
        boolean none = (order.fits(at - 1, nothing) || (order.fits(at - 1, whatever) && order.fits(at - 2, nothing)))
                && !described(order, at)
                && !order.fits(at + 1, narrowing);
        boolean notAWord = order.precedes(at, WORD, wording) && order.precedes(at, WORD + 1, nothing);
        return none || notAWord || (order.precedes(at, WORD, mentioning) && order.fits(at + 1, forbidding));
    }

    /** Also a bare "Spalten Preis, Frist". */
    private boolean demanded(Order order, int at) {
        boolean layout = order.fits(at, layouts) && !order.fits(at - 1, definite);
        return layout
                || order.fits(at - 1, numbers)
                || order.precedes(at, 5, demanding)
                || order.follows(at, 10, requiring);
    }

    /** Also behind a colon, as in "erfinde nichts: keine Kosten". */
    private boolean described(Order order, int at) {
        for (int before = at - 2; before >= at - REACH; before--) {
            order.step();
            if (order.fits(before, describing)) {
                return true;
            }
        }
        return false;
    }

    /** "Kosten" forbidden forbids "Gesamtkosten". */
    private static @Nullable Integer headed(Map<String, Integer> forbidden, String thing) {
        for (int start = 0; start + SHORTEST_HEAD <= thing.length(); start++) {
            Integer at = forbidden.get(thing.substring(start));
            if (at != null) {
                return at;
            }
        }
        return null;
    }
}
