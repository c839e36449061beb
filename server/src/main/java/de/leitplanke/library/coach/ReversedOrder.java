package de.leitplanke.library.coach;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one part of the order forbids or keeps and another asks for or changes: "sag nichts zum Streit und schildere den
 * Streit", "lass die Amtsbezeichnungen stehen und übersetze jede Amtsbezeichnung".
 */
final class ReversedOrder {

    /** Forbidden things that are kept in mind, so that the work grows with the length of the text alone. */
    private static final int MOST = 16;
    /** Words of "bitte nicht kürzen", which forbids the verb itself. */
    private static final int FEW = 4;

    private final LimitsRecogniser limits;
    private final CheckRecogniser checks;
    private final OrderedMatter matter;
    private final OrderParts parts;
    private final Verbs verbs;
    private final BitSet commands;
    private final BitSet lead;
    private final BitSet staying;
    private final BitSet changing;
    private final BitSet denials;
    private final BitSet required;
    private final BitSet pleas;
    private final BitSet asides;
    private final BitSet questions;
    private final BitSet finite;

    ReversedOrder(Grammar grammar, LimitsRecogniser limits, CheckRecogniser checks) {
        this.limits = limits;
        this.checks = checks;
        this.matter = new OrderedMatter(grammar);
        this.parts = new OrderParts(grammar);
        this.verbs = grammar.verbs();
        this.commands = grammar.words("command");
        this.lead = grammar.words("clauselead");
        this.staying = grammar.words("staying");
        this.changing = grammar.words("changing");
        this.denials = grammar.words("forbidding");
        this.required = grammar.words("wanted");
        this.pleas = grammar.words("pleading");
        this.asides = grammar.words("aside");
        this.questions = grammar.words("relative");
        this.finite = grammar.words("telling");
    }

    Optional<Hit> find(Order order) {
        List<Hit> forbidden = limits.hits(order);
        List<Hit> guarded = checks.hits(order);
        if (forbidden.isEmpty() && guarded.isEmpty()) {
            return Optional.empty();
        }
        Spans taken = new Spans(guarded);
        Map<String, Integer> denied = new LinkedHashMap<>();
        for (Hit hit : forbidden) {
            Hit whole = whole(order, hit);
            taken.add(whole);
            if (!order.follows(whole.from(), whole.to() - whole.from(), asides)) {
                matter.collect(order, whole.from(), whole.to(), denied, MOST);
                if (whole.to() - whole.from() <= FEW) {
                    matter.collectVerb(order, whole.to() - 1, denied);
                }
            }
        }
        Map<String, Integer> kept = new LinkedHashMap<>();
        for (Hit hit : guarded) {
            Hit part = parts.at(order, hit.from());
            if (order.follows(part.from(), part.to() - part.from(), staying)
                    && !order.follows(part.from(), part.to() - part.from(), denials)) {
                matter.collect(order, part.from(), part.to(), kept, MOST);
            }
        }
        return denied.isEmpty() && kept.isEmpty() ? Optional.empty() : against(order, denied, kept, taken);
    }

    private Optional<Hit> against(Order order, Map<String, Integer> denied, Map<String, Integer> kept, Spans taken) {
        int at = 0;
        while (at < order.size()) {
            Hit main = new Hit(at, Math.max(at + 1, parts.end(order, at)));
            int end = added(order, main.to());
            Hit part = new Hit(at, end);
            if (!taken.touches(part)) {
                Optional<Hit> hit = demands(order, main) ? same(order, part, denied) : Optional.empty();
                if (hit.isEmpty() && order.follows(at, end - at, changing)) {
                    hit = same(order, part, kept);
                }
                if (hit.isPresent()) {
                    return hit;
                }
            }
            at = end;
        }
        return Optional.empty();
    }

    private Optional<Hit> same(Order order, Hit part, Map<String, Integer> others) {
        for (int at = part.from(); at < part.to(); at++) {
            Optional<Integer> other = matter.same(order, at, others);
            if (other.isPresent()) {
                return Optional.of(new Hit(Math.min(at, other.get()), Math.max(at, other.get()) + 1));
            }
        }
        return Optional.empty();
    }

    /** Whether this part of a sentence asks for what it is about. */
    private boolean demands(Order order, Hit clause) {
        int verb = clause.from();
        while (verb < clause.to() - 1 && order.fits(verb, lead)) {
            verb++;
        }
        int length = clause.to() - clause.from();
        boolean denies = order.follows(clause.from(), length, denials);
        boolean imperative =
                order.fits(verb, commands) || verbs.imperative(order, verb).isPresent();
        boolean infinitive = verbs.infinitive(order, clause.to() - 1).isPresent()
                || (order.token(clause.to() - 1).key().endsWith("en") && order.follows(clause.from(), length, pleas));
        boolean must = order.follows(clause.from(), length, required);
        boolean bare = !order.follows(clause.from(), length, finite);
        return !denies && (imperative || infinitive || must || bare);
    }

    /** The forbidding words with what they forbid. */
    private Hit whole(Order order, Hit hit) {
        boolean lack = order.token(hit.from()).is("ohne")
                || order.token(hit.from()).key().startsWith("kein");
        int from = lack ? hit.from() : parts.at(order, hit.from()).from();
        return new Hit(from, added(order, Math.max(hit.from() + 1, parts.end(order, hit.from()))));
    }

    /** Also the end of ", was fehlt" behind a part of a sentence that ends here. */
    private int added(Order order, int end) {
        boolean adds = end < order.size() && order.token(end).is(",") && order.fits(end + 1, questions);
        return adds ? parts.end(order, end + 1) : end;
    }
}
