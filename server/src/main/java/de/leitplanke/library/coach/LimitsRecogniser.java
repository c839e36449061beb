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
    private final NegatedOrders orders;
    private final Omissions omissions;
    private final Notices notices;
    private final ToldLack told;
    private final BitSet people;
    private final BitSet lacks;

    LimitsRecogniser(Grammar grammar, CheckRecogniser checks) {
        this.limits = grammar.phrases("Q9", "limit");
        this.exceptions = grammar.phrases("Q9", "not");
        this.checks = checks;
        this.infinitives = new NegatedInfinitives(grammar);
        this.orders = new NegatedOrders(grammar);
        this.omissions = new Omissions(grammar);
        this.notices = new Notices(grammar);
        this.told = new ToldLack(grammar);
        this.people = grammar.words("person");
        this.lacks = grammar.words("lack");
    }

    @Override
    public List<Recognised> find(Order order) {
        return hits(order).stream().map(hit -> order.stretch(Criterion.Q9, hit)).toList();
    }

    List<Hit> hits(Order order) {
        return order.once(this, () -> search(order));
    }

    private List<Hit> search(Order order) {
        Spans guarded = new Spans(checks.hits(order));
        return Stream.of(limits.find(order), infinitives.find(order), orders.find(order), omissions.find(order))
                .flatMap(List::stream)
                .filter(hit -> !excepted(order, hit)
                        && !guarded.touches(hit)
                        && !ofPerson(order, hit)
                        && !told.holds(order, hit)
                        && !notices.hold(order, hit.from()))
                .toList();
    }

    /** "Kinder ohne Begleitung", but not "den Hausmeister lass weg". */
    private boolean ofPerson(Order order, Hit hit) {
        return order.fits(hit.from(), lacks) && order.precedes(hit.from(), 1, people);
    }

    /** Also behind a word that leads in: "bitte nicht mehr …". */
    private boolean excepted(Order order, Hit hit) {
        return exceptions.end(order, hit.from()) > 0
                || (hit.to() > hit.from() + 1 && exceptions.end(order, hit.from() + 1) > 0);
    }
}
