package de.leitplanke.library.orientation;

import de.leitplanke.platform.start.Given;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What concepts do for an answer.
 *
 * @param grounds those that say which data go out; without one, and without a subject, a text permits nothing
 * @param persons those that say that people occur
 * @param tools AI and its tools
 * @param doers those that say that something is to be done by AI
 * @param deeds what reaches beyond the answer if the AI does it
 */
record Scope(Set<String> grounds, Set<String> persons, Set<String> tools, Set<String> doers, Set<String> deeds) {

    Scope {
        Given.all("grounds", grounds, "persons", persons, "tools", tools, "doers", doers, "deeds", deeds);
    }

    Set<String> all() {
        return Stream.of(grounds, persons, tools, doers, deeds)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }
}
