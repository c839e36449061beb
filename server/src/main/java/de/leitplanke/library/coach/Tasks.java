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
    private static final int QUESTION = 40;

    private final Verbs verbs;
    private final Things things;
    private final PhraseBook controls;
    private final BitSet vagueThings;
    private final BitSet statements;
    private final BitSet negations;
    private final BitSet address;
    private final BitSet goesOn;
    private final BitSet lightVerbs;
    private final BitSet nothingMore;
    private final BitSet subjects;
    private final UnlistedVerbs unlisted;

    Tasks(Grammar grammar) {
        this.verbs = grammar.verbs();
        this.things = new Things(grammar);
        this.controls = grammar.phrases("Q1", "control");
        this.vagueThings = grammar.words("irgend");
        this.statements = grammar.words("statement");
        this.negations = grammar.words("negation");
        this.address = grammar.words("address");
        this.goesOn = grammar.words("afterverb");
        this.lightVerbs = grammar.words("lightverb");
        this.nothingMore = grammar.words("nothingmore");
        this.subjects = grammar.words("thirdperson");
        this.unlisted = new UnlistedVerbs(grammar);
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
        if (!order.stands(at, Phrase.Place.CLAUSE_START) || asksOfThird(order, at)) {
            return Optional.empty();
        }
        int end = Math.max(at + 1, order.clauseEnd(at, LONGEST));
        Optional<Verb> verb = verbs.imperative(order, at);
        if (verb.isEmpty()) {
            return unlisted.imperative(order, at)
                    ? Optional.of(new Task(new Hit(at, end), things.type(order, at + 1, LONGEST)))
                    : Optional.empty();
        }
        return empty(order, at, end) || (verb.get().type() == TaskType.DRAFT && vague(order, at + 1))
                ? Optional.empty()
                : Optional.of(new Task(new Hit(at, end), type(order, verb.get(), at + 1, LONGEST)));
    }

    /** "Zählt die Elternzeit mit?" reads like an order to several. */
    private boolean asksOfThird(Order order, int at) {
        return order.token(at).key().endsWith("t") && order.fits(at + 1, subjects) && order.asks(at, QUESTION);
    }

    private Optional<Task> infinitive(Order order, int at) {
        Optional<Verb> verb = verbs.infinitive(order, at);
        if (verb.isEmpty()) {
            return unlistedInfinitive(order, at);
        }
        if (order.fits(at + 1, address) && order.stands(at, Phrase.Place.CLAUSE_START)) {
            return Optional.of(new Task(
                    new Hit(at, Math.max(at + 2, order.clauseEnd(at, LONGEST))),
                    type(order, verb.get(), at + 1, LONGEST)));
        }
        int from = order.clauseStart(at, LONGEST);
        boolean asks = from < at
                && !empty(order, from, at + 1)
                && !(order.fits(at, lightVerbs) && order.precedes(at, LONGEST, vagueThings))
                && (order.stands(at + 1, Phrase.Place.CLAUSE_END) || order.fits(at + 1, goesOn))
                && !order.startsCapital(at)
                && !order.token(at - 1).is("zu")
                && !order.precedes(at, LONGEST, statements)
                && !order.precedes(at, LONGEST, negations);
        return asks
                ? Optional.of(new Task(new Hit(from, at + 1), type(order, verb.get(), from, at - from)))
                : Optional.empty();
    }

    private Optional<Task> unlistedInfinitive(Order order, int at) {
        if (!order.stands(at + 1, Phrase.Place.CLAUSE_END) || order.precedes(at, LONGEST, statements)) {
            return Optional.empty();
        }
        int from = order.clauseStart(at, LONGEST);
        return unlisted.infinitive(order, from, at) && !order.precedes(at, LONGEST, negations)
                ? Optional.of(new Task(new Hit(from, at + 1), things.type(order, from, at - from)))
                : Optional.empty();
    }

    /** "Mach mal", "kannst du was Schönes machen": a verb of little meaning and nothing it is about. */
    private boolean empty(Order order, int from, int to) {
        boolean light = false;
        for (int at = from; at < to; at++) {
            boolean verb = order.fits(at, lightVerbs);
            if (!verb && !order.fits(at, nothingMore)) {
                return false;
            }
            light |= verb;
        }
        return light;
    }

    private boolean vague(Order order, int at) {
        return order.fits(at, vagueThings) || (order.fits(at, address) && order.fits(at + 1, vagueThings));
    }

    private Optional<TaskType> type(Order order, Verb verb, int from, int most) {
        Optional<TaskType> asked = verb.open() ? things.type(order, from, most) : Optional.empty();
        return Optional.of(asked.orElse(verb.type()));
    }
}
