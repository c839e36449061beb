package de.leitplanke.rules;

import java.util.List;

/** What reading facts came to. */
public sealed interface FactsReading {

    /** The facts could be read. */
    record Given(Facts facts) implements FactsReading {}

    /**
     * The facts could not be read.
     *
     * @param problems what is wrong, each with line and German message
     */
    record Refused(List<Problem> problems) implements FactsReading {}
}
