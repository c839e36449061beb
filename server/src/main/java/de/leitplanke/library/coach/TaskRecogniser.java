package de.leitplanke.library.coach;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Q1: a clear task, by a verb, a noun that opens a sentence, a need or a whole question. */
final class TaskRecogniser implements Recogniser {

    private static final int LONGEST_QUESTION = 40;
    private static final int SHORTEST_QUESTION = 3;

    private final Tasks tasks;
    private final Things things;
    private final Verbs verbs;
    private final BitSet forms;
    private final OpeningProduct opening;
    private final PhraseBook nouns;
    private final PhraseBook needs;
    private final PhraseBook questions;
    private final PhraseBook unmarked;
    private final PhraseBook pleas;

    TaskRecogniser(Grammar grammar) {
        this.tasks = new Tasks(grammar);
        this.things = new Things(grammar);
        this.verbs = grammar.verbs();
        this.forms = grammar.words("form");
        this.opening = new OpeningProduct(grammar);
        this.nouns = grammar.phrases("Q1", "noun");
        this.needs = grammar.phrases("Q1", "need");
        this.questions = grammar.phrases("Q1", "question");
        this.unmarked = grammar.phrases("Q1", "unmarked");
        this.pleas = grammar.phrases("Q1", "plea");
    }

    @Override
    public List<Recognised> find(Order order) {
        return tasks(order).stream()
                .map(task -> order.stretch(Criterion.Q1, task.hit()))
                .toList();
    }

    /** What the order asks for, from its beginning to its end. */
    List<Task> tasks(Order order) {
        List<Task> all = new ArrayList<>(tasks.find(order));
        Spans taken = new Spans(all.stream().map(Task::hit).toList());
        unmarked.find(order).stream()
                .filter(hit -> !heads(order, hit))
                .forEach(hit -> addQuestion(all, taken, order, hit.from()));
        nouns.find(order).forEach(hit -> add(all, taken, hit, type(order, hit)));
        needs.find(order).forEach(hit -> add(all, taken, hit, type(order, hit)));
        pleas.find(order)
                .forEach(hit -> add(all, taken, hit, things.type(order, hit.from(), hit.to() - hit.from() + 6)));
        for (Hit hit : questions.find(order)) {
            if (order.asks(hit.from(), LONGEST_QUESTION)) {
                addQuestion(all, taken, order, hit.from());
            }
        }
        opening.find(order).ifPresent(hit -> add(all, taken, hit, ofProduct(order, hit)));
        all.sort(Comparator.comparingInt(task -> task.hit().from()));
        return all;
    }

    /** "Wer macht was bis wann: …" is a heading. */
    private static boolean heads(Order order, Hit hit) {
        int end = order.sentenceEnd(hit.from(), LONGEST_QUESTION);
        return end < order.size() && order.token(end).is(":");
    }

    /** By a verb in the infinitive, otherwise by the thing asked for. */
    private Optional<TaskType> type(Order order, Hit hit) {
        return IntStream.range(hit.from(), hit.to())
                .mapToObj(at -> verbs.infinitive(order, at))
                .flatMap(Optional::stream)
                .map(Verb::type)
                .findFirst()
                .or(() -> things.type(order, hit.from(), hit.to() - hit.from()))
                .or(() -> order.follows(hit.from(), hit.to() - hit.from(), forms)
                        ? Optional.of(TaskType.DRAFT)
                        : Optional.empty());
    }

    private Optional<TaskType> ofProduct(Order order, Hit hit) {
        Optional<TaskType> told = things.type(order, hit.from(), hit.to() - hit.from());
        return told.isPresent() ? told : Optional.of(TaskType.DRAFT);
    }

    private static void addQuestion(List<Task> all, Spans taken, Order order, int at) {
        int clause = order.clauseEnd(at, LONGEST_QUESTION);
        int end = clause - at >= SHORTEST_QUESTION ? clause : order.sentenceEnd(at, LONGEST_QUESTION);
        if (end - at >= SHORTEST_QUESTION) {
            add(all, taken, new Hit(at, end), Optional.of(TaskType.QUESTION));
        }
    }

    private static void add(List<Task> all, Spans taken, Hit hit, Optional<TaskType> type) {
        if (!taken.touches(hit)) {
            taken.add(hit);
            all.add(new Task(hit, type));
        }
    }
}
