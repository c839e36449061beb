package de.leitplanke.library.handout;

import de.leitplanke.platform.start.Given;
import java.util.List;

/**
 * A card of the content file.
 *
 * @param good what to do
 * @param bad what to leave
 * @param clauses ids of the clauses that it rests on
 * @param examples keys of practical examples
 * @param counterExamples ids of counter-examples
 */
record CardText(
        String title,
        String situation,
        List<String> good,
        List<String> bad,
        List<String> clauses,
        List<String> examples,
        List<String> counterExamples) {

    CardText {
        Given.all("title", title, "situation", situation, "good", good, "bad", bad);
        Given.all("clauses", clauses, "examples", examples, "counterExamples", counterExamples);
    }
}
