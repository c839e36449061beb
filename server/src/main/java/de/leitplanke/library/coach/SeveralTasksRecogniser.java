package de.leitplanke.library.coach;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Q11: more than three tasks in one order. */
final class SeveralTasksRecogniser implements Recogniser {

    private static final int TOO_MANY = 4;

    private final Tasks tasks;
    private final NamedProducts products;
    private final NumberedTasks numbered;
    private final PhraseBook preparations;
    private final PhraseBook contents;
    private final PhraseBook wholes;
    private final PhraseBook opening;
    private final BitSet frameLabels;

    SeveralTasksRecogniser(Grammar grammar) {
        this.tasks = new Tasks(grammar);
        this.products = new NamedProducts(grammar);
        this.numbered = new NumberedTasks(grammar);
        this.preparations = grammar.phrases("Q11", "preparation");
        this.contents = grammar.phrases("Q11", "content");
        this.wholes = grammar.phrases("Q11", "whole");
        this.opening = grammar.phrases("Q1", "noun");
        this.frameLabels = grammar.words("framelabel");
    }

    @Override
    public List<Recognised> find(Order order) {
        List<Hit> items = numbered.find(order);
        return items.size() < TOO_MANY ? several(order) : List.of(whole(order, items));
    }

    private List<Recognised> several(Order order) {
        List<Hit> hits = new ArrayList<>(asked(order));
        Spans taken = new Spans(hits);
        Stream.of(
                        products.find(order),
                        wholes.find(order),
                        opening.find(order).stream()
                                .limit(1)
                                .filter(hit -> hit.from()
                                        <= hits.stream()
                                                .mapToInt(Hit::from)
                                                .min()
                                                .orElse(0))
                                .toList())
                .flatMap(List::stream)
                .filter(hit -> !taken.touches(hit))
                .forEach(hit -> {
                    taken.add(hit);
                    hits.add(hit);
                });
        int end = endOfTask(order);
        hits.removeIf(hit -> hit.from() >= end);
        hits.sort(Comparator.comparingInt(Hit::from));
        return hits.size() < TOO_MANY ? List.of() : List.of(whole(order, hits));
    }

    private static Recognised whole(Order order, List<Hit> hits) {
        return order.stretch(
                Criterion.Q11, new Hit(hits.getFirst().from(), hits.getLast().to()));
    }

    /** Where the next part of the house frame begins, if there is one: the other parts shape the task. */
    private int endOfTask(Order order) {
        for (int at = 1; at + 1 < order.size(); at++) {
            if (order.fits(at, frameLabels)
                    && order.stands(at, Phrase.Place.SENTENCE_START)
                    && order.startsCapital(at)
                    && order.token(at + 1).is(":")) {
                return at;
            }
        }
        return order.size();
    }

    /** The tasks with a verb, without those that only lead up to one or say what a letter shall tell. */
    private List<Hit> asked(Order order) {
        List<Hit> asked = new ArrayList<>();
        boolean drafting = false;
        for (Task task : tasks.find(order)) {
            Hit hit = task.hit();
            boolean content = drafting && contents.end(order, hit.from()) > 0 && !products.names(order, hit);
            if (!content && preparations.end(order, hit.from()) < 0) {
                asked.add(hit);
            }
            drafting |= task.type().filter(TaskType.DRAFT::equals).isPresent();
        }
        return asked;
    }
}
