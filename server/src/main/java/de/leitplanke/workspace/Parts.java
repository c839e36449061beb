package de.leitplanke.workspace;

import java.util.ArrayList;
import java.util.List;

/**
 * An order that goes to a model in parts, and how far it has come.
 *
 * @param orders what is sent, one after the other, with placeholders
 * @param answers what came back so far, with placeholders
 */
record Parts(List<String> orders, List<String> answers) {

    Parts {
        orders = List.copyOf(orders);
        answers = List.copyOf(answers);
    }

    static Parts of(List<String> orders) {
        return new Parts(orders, List.of());
    }

    boolean complete() {
        return answers.size() == orders.size();
    }

    /** What goes next; a defect if all have gone. */
    String next() {
        return orders.get(answers.size());
    }

    Parts answered(String answer) {
        List<String> more = new ArrayList<>(answers);
        more.add(answer.strip());
        return new Parts(orders, more);
    }

    /** Never shows a word of the content. */
    @Override
    public String toString() {
        return "Parts";
    }
}
