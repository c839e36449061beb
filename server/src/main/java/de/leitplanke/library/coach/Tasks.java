package de.leitplanke.library.coach;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Finds what an order asks for with a verb: "fasse … zusammen", "schreiben Sie", "bitte … kürzen", "könntest du …
 * machen".
 */
final class Tasks {

    private static final int LONGEST = 14;

    private final Verbs verbs;
    private final Things things;
    private final PhraseBook controls;
    private final BitSet vagueThings;
    private final BitSet statements;
    private final BitSet negations;
    private final BitSet address;
    private final BitSet goesOn;

    Tasks(Grammar grammar) {
        this.verbs = grammar.verbs();
        this.things = new Things(grammar);
        this.controls = grammar.phrases("Q1", "control");
        this.vagueThings = grammar.words("irgend");
        this.statements = grammar.words("statement");
        this.negations = grammar.words("negation");
        this.address = grammar.words("address");
        this.goesOn = grammar.words("afterverb");
    }

    List<Task> find(Order order) {
        List<Task> tasks = new ArrayList<>();
        for (int at = 0; at < order.size(); at++) {
            task(order, at).ifPresent(tasks::add);
        }
        return tasks;
    }

    private Optional<Task> task(Order order, int at) {
        if (controls.end(order, at) > 0) {
            return Optional.empty();
        }
        Optional<Task> imperative = imperative(order, at);
        return imperative.isPresent() ? imperative : infinitive(order, at);
    }

    private Optional<Task> imperative(Order order, int at) {
        if (!order.stands(at, Phrase.Place.CLAUSE_START)) {
            return Optional.empty();
        }
        return verbs.imperative(order, at)
                .filter(verb -> verb.type() != TaskType.DRAFT || !vague(order, at + 1))
                .map(verb -> new Task(
                        new Hit(at, Math.max(at + 1, order.clauseEnd(at, LONGEST))),
                        type(order, verb, at + 1, LONGEST)));
    }

    private Optional<Task> infinitive(Order order, int at) {
        Optional<Verb> verb = verbs.infinitive(order, at);
        if (verb.isEmpty()) {
            return Optional.empty();
        }
        if (order.fits(at + 1, address) && order.stands(at, Phrase.Place.CLAUSE_START)) {
            return Optional.of(new Task(
                    new Hit(at, Math.max(at + 2, order.clauseEnd(at, LONGEST))),
                    type(order, verb.get(), at + 1, LONGEST)));
        }
        int from = beginning(order, at);
        boolean asks = from < at
                && (order.stands(at + 1, Phrase.Place.CLAUSE_END) || order.fits(at + 1, goesOn))
                && !order.startsCapital(at)
                && !order.token(at - 1).is("zu")
                && !order.precedes(at, LONGEST, statements)
                && !order.precedes(at, LONGEST, negations);
        return asks
                ? Optional.of(new Task(new Hit(from, at + 1), type(order, verb.get(), from, at - from)))
                : Optional.empty();
    }

    private static int beginning(Order order, int at) {
        int from = at;
        while (from > Math.max(0, at - LONGEST) && !order.token(from - 1).endsClause()) {
            order.step();
            from--;
        }
        return from;
    }

    private boolean vague(Order order, int at) {
        return order.fits(at, vagueThings) || (order.fits(at, address) && order.fits(at + 1, vagueThings));
    }

    private Optional<TaskType> type(Order order, Verb verb, int from, int most) {
        Optional<TaskType> asked = verb.open() ? things.type(order, from, most) : Optional.empty();
        return Optional.of(asked.orElse(verb.type()));
    }
}
