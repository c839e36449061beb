package de.leitplanke.library.coach;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Q4: what the answer shall look like. The form of what is to be worked on does not count. */
final class FormRecogniser implements Recogniser {

    private static final int REACH = 6;

    private static final Set<TaskType> WORKING = EnumSet.of(TaskType.SUMMARY, TaskType.REPHRASE, TaskType.TRANSLATION);

    private final PhraseBook layouts;
    private final PhraseBook products;
    private final PhraseBook sources;
    private final PhraseBook written;
    private final BitSet forms;
    private final BitSet definite;
    private final BitSet producing;
    private final Verbs verbs;
    private final PlainQuestions questions;
    private final OpeningProduct opening;
    private final TaskRecogniser tasks;

    FormRecogniser(Grammar grammar) {
        this.layouts = grammar.phrases("Q4", "layout");
        this.products = grammar.phrases("Q4", "product");
        this.sources = grammar.phrases("Q4", "source");
        this.written = grammar.phrases("Q4", "rewritten");
        this.forms = grammar.words("form");
        this.definite = grammar.words("definite");
        this.producing = grammar.words("producing");
        this.verbs = grammar.verbs();
        this.opening = new OpeningProduct(grammar);
        this.tasks = new TaskRecogniser(grammar);
        this.questions = new PlainQuestions(grammar);
    }

    @Override
    public List<Recognised> find(Order order) {
        List<Hit> hits = new ArrayList<>();
        for (int at = 0; at < order.size(); at++) {
            int source = sources.end(order, at);
            if (source > 0) {
                at = source - 1;
                continue;
            }
            int end = Math.max(layouts.end(order, at), products.end(order, at));
            if (questions.holds(order, at)) {
                continue;
            }
            if (end > at) {
                hits.add(new Hit(at, end));
            } else if (order.fits(at, forms) && produced(order, at)) {
                hits.add(new Hit(at, at + 1));
            }
        }
        if (hits.isEmpty()) {
            opening.find(order).filter(hit -> !worked(order, hit)).ifPresent(hits::add);
        }
        return hits.stream().map(hit -> order.stretch(Criterion.Q4, hit)).toList();
    }

    /** Whether the order works on the thing it begins with: "Protokoll der Sitzung, bitte zusammenfassen". */
    private boolean worked(Order order, Hit hit) {
        return tasks.tasks(order).stream()
                .filter(task -> task.hit().from() >= hit.from())
                .map(Task::type)
                .flatMap(Optional::stream)
                .anyMatch(WORKING::contains);
    }

    /** "Schreib den Bericht" asks for one, "übersetze den Bericht" and "schreib den Bericht um" have one. */
    private boolean produced(Order order, int at) {
        if (!order.precedes(at, 2, definite)) {
            return false;
        }
        for (int before = at - 1;
                before >= Math.max(0, at - REACH) && !order.token(before).endsClause();
                before--) {
            order.step();
            if (order.fits(before, verbs.imperatives())) {
                return order.fits(before, producing) && written.end(order, before) < 0;
            }
        }
        int end = order.clauseEnd(at, REACH + 2);
        return order.fits(end - 1, producing);
    }
}
