package de.leitplanke.library.coach;

import java.util.List;

/** Q11: more than three tasks in one order. */
final class SeveralTasksRecogniser implements Recogniser {

    private static final int TOO_MANY = 4;

    private final Tasks tasks;
    private final PhraseBook nouns;
    private final PhraseBook preparations;

    SeveralTasksRecogniser(Grammar grammar) {
        this.tasks = new Tasks(grammar);
        this.nouns = grammar.phrases("Q1", "noun");
        this.preparations = grammar.phrases("Q11", "preparation");
    }

    @Override
    public List<Recognised> find(Order order) {
        List<Hit> hits = tasks.find(order).stream()
                .map(Task::hit)
                .filter(hit -> preparations.end(order, hit.from()) < 0)
                .toList();
        Spans taken = new Spans(hits);
        long named = nouns.find(order).stream()
                .filter(noun -> !taken.touches(noun))
                .limit(1)
                .count();
        return hits.size() + named < TOO_MANY
                ? List.of()
                : List.of(order.stretch(
                        Criterion.Q11,
                        new Hit(hits.getFirst().from(), hits.getLast().to())));
    }
}
