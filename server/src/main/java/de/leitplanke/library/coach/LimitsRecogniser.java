package de.leitplanke.library.coach;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/** Q9: what shall not be in it. What must not be changed or invented is a check and no limit. */
final class LimitsRecogniser implements Recogniser {

    private final PhraseBook limits;
    private final PhraseBook exceptions;
    private final CheckRecogniser checks;
    private final NegatedInfinitives infinitives;
    private final ToldLack told;
    private final BitSet people;

    LimitsRecogniser(Grammar grammar) {
        this.limits = grammar.phrases("Q9", "limit");
        this.exceptions = grammar.phrases("Q9", "not");
        this.checks = new CheckRecogniser(grammar);
        this.infinitives = new NegatedInfinitives(grammar);
        this.told = new ToldLack(grammar);
        this.people = grammar.words("person");
    }

    @Override
    public List<Recognised> find(Order order) {
        Spans guarded = new Spans(checks.hits(order));
        return Stream.concat(limits.find(order).stream(), infinitives.find(order).stream())
                .filter(hit -> !excepted(order, hit)
                        && !guarded.touches(hit)
                        && !order.precedes(hit.from(), 1, people)
                        && !told.holds(order, hit))
                .map(hit -> order.stretch(Criterion.Q9, hit))
                .toList();
    }

    /** Also behind a word that leads in: "bitte nicht mehr …". */
    private boolean excepted(Order order, Hit hit) {
        return exceptions.end(order, hit.from()) > 0
                || (hit.to() > hit.from() + 1 && exceptions.end(order, hit.from() + 1) > 0);
    }
}
