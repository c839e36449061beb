package de.leitplanke.workspace;

import de.leitplanke.workspace.AssignmentContent.Answer;
import de.leitplanke.workspace.doubt.Doubt;
import java.util.ArrayList;
import java.util.List;

/**
 * The state of an answer's check.
 *
 * @param unticked numbers of the points of the checklist that are still open
 */
record Review(Answer answer, List<Doubt> doubts, List<Doubt> open, List<String> checklist, List<Integer> unticked) {

    boolean isComplete() {
        return open.isEmpty() && unticked.isEmpty() && unknown().isEmpty();
    }

    boolean isOpen(Doubt doubt) {
        return open.contains(doubt);
    }

    boolean isTicked(int point) {
        return !unticked.contains(point);
    }

    /** The text cut into stretches, so that a page can mark the doubts. */
    List<Stretch> stretches() {
        List<Stretch> all = new ArrayList<>();
        int at = 0;
        for (Doubt doubt : doubts) {
            if (doubt.start() >= at) {
                all.add(new Stretch(answer.text().substring(at, doubt.start()), ""));
                all.add(new Stretch(
                        answer.text().substring(doubt.start(), doubt.end()), isOpen(doubt) ? "doubt" : "own"));
                at = doubt.end();
            }
        }
        all.add(new Stretch(answer.text().substring(at), ""));
        return all;
    }

    /** Words of the answer; {@code mark} is the class of their mark or empty. */
    record Stretch(String text, String mark) {}

    /** Placeholders that the table did not know and that still stand in the text. */
    List<String> unknown() {
        return answer.unknown().stream().filter(answer.text()::contains).toList();
    }
}
