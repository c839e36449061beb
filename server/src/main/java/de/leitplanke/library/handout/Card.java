package de.leitplanke.library.handout;

import de.leitplanke.library.CitedPlace;
import de.leitplanke.library.CounterExample;
import de.leitplanke.library.Example;
import java.util.List;

/**
 * A card for daily work as it is shown.
 *
 * @param number its place among the cards of the content file, from 1
 * @param places the clauses that it rests on
 * @param reworded whether one of them says something else than the card was written for
 */
public record Card(
        int number,
        String title,
        String situation,
        List<String> good,
        List<String> bad,
        List<CitedPlace> places,
        boolean reworded,
        List<Example> examples,
        List<CounterExample> counterExamples) {}
