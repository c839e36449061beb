package de.leitplanke.library.coach;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one part of the order forbids or keeps and another asks for or changes: "sag nichts zum Streit und schildere den
 * Streit", "lass die Amtsbezeichnungen stehen und übersetze jede Amtsbezeichnung".
 */
final class ReversedOrder {

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
    private final BitSet opening;
    private final BitSet pleas;
    private final BitSet asides;
    private final BitSet questions;

    ReversedOrder(Grammar grammar) {
        this.limits = new LimitsRecogniser(grammar);
        this.checks = new CheckRecogniser(grammar);
        this.matter = new OrderedMatter(grammar);
        this.parts = new OrderParts(grammar);
        this.verbs = grammar.verbs();
        this.commands = grammar.words("command");
        this.lead = grammar.words("clauselead");
        this.staying = grammar.words("staying");
        this.changing = grammar.words("changing");
        this.denials = grammar.words("forbidding");
        this.required = grammar.words("wanted");
        this.opening = grammar.words("includes");
        this.pleas = grammar.words("pleading");
        this.asides = grammar.words("aside");
        this.questions = grammar.words("relative");
    }

    Optional<Hit> find(Order order) {
        List<Hit> forbidden = limits.hits(order);
        List<Hit> guarded = checks.hits(order);
        if (forbidden.isEmpty() && guarded.isEmpty()) {
            return Optional.empty();
        }
        Spans taken = new Spans(guarded);
        Map<String, Integer> denied = new HashMap<>();
        for (Hit hit : forbidden) {
            Hit whole = whole(order, hit);
            taken.add(whole);
            if (!order.follows(whole.from(), whole.to() - whole.from(), asides)) {
                denied.putAll(matter.of(order, whole.from(), whole.to()));
            }
        }
        Map<String, Integer> kept = new HashMap<>();
        for (Hit hit : guarded) {
            Hit clause = parts.at(order, hit.from());
            if (order.follows(clause.from(), clause.to() - clause.from(), staying)
                    && !order.follows(clause.from(), clause.to() - clause.from(), denials)) {
                kept.putAll(matter.of(order, clause.from(), clause.to()));
            }
        }
        return denied.isEmpty() && kept.isEmpty() ? Optional.empty() : against(order, denied, kept, taken);
    }

    private Optional<Hit> against(
            Order order, Map<String, Integer> denied, Map<String, Integer> kept, Spans taken) {
        int at = 0;
        while (at < order.size()) {
            int end = added(order, Math.max(at + 1, parts.end(order, at)));
            Hit clause = new Hit(at, end);
            if (!taken.touches(clause)) {
                Optional<Hit> hit = demands(order, clause)
                        ? same(order, clause, denied)
                        : Optional.empty();
                if (hit.isEmpty() && order.follows(at, end - at, changing)) {
                    hit = same(order, clause, kept);
                }
                if (hit.isPresent()) {
                    return hit;
                }
            }
            at = end;
        }
        return Optional.empty();
    }

    private Optional<Hit> same(Order order, Hit clause, Map<String, Integer> others) {
        Map<String, Integer> own = matter.of(order, clause.from(), clause.to());
        own.putIfAbsent(matter.ofVerb(order, clause.from()), clause.from());
        return own.entrySet().stream()
                .filter(entry -> others.containsKey(entry.getKey()))
                .map(entry -> new Hit(
                        Math.min(entry.getValue(), others.getOrDefault(entry.getKey(), 0)),
                        Math.max(entry.getValue(), others.getOrDefault(entry.getKey(), 0)) + 1))
                .findFirst();
    }

    /** Whether this part of a sentence asks for what it is about. */
    private boolean demands(Order order, Hit clause) {
        int verb = clause.from();
        while (verb < clause.to() - 1 && order.fits(verb, lead)) {
            verb++;
        }
        int length = clause.to() - clause.from();
        boolean denies = order.follows(clause.from(), length, denials);
        boolean imperative = order.fits(verb, commands) || verbs.imperative(order, verb).isPresent();
        boolean infinitive = verbs.infinitive(order, clause.to() - 1).isPresent()
                || (order.token(clause.to() - 1).key().endsWith("en") && order.follows(clause.from(), length, pleas));
        boolean must = order.follows(clause.from(), length, required);
        return !denies && (imperative || infinitive || must || order.fits(verb, opening));
    }

    /** The forbidding words with what they forbid. */
    private Hit whole(Order order, Hit hit) {
        boolean lack = order.token(hit.from()).is("ohne") || order.token(hit.from()).key().startsWith("kein");
        int from = lack ? hit.from() : parts.at(order, hit.from()).from();
        return new Hit(from, added(order, Math.max(hit.from() + 1, parts.end(order, hit.from()))));
    }

    /** Also the end of ", was fehlt" behind a part of a sentence that ends here. */
    private int added(Order order, int end) {
        boolean adds = end < order.size() && order.token(end).is(",") && order.fits(end + 1, questions);
        return adds ? parts.end(order, end + 1) : end;
    }
}
