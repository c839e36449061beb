package de.leitplanke.library;

import de.leitplanke.register.FieldOfUse;
import de.leitplanke.register.RegisterFacts;
import de.leitplanke.register.Tool;
import de.leitplanke.rules.Facts;
import de.leitplanke.rules.Purpose;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the rules are asked about an example with one tool. */
final class ExampleFacts {

    private ExampleFacts() {}

    /** As on this day, for somebody to whom the gate is open. */
    static Facts of(Example example, FieldOfUse field, Tool tool, LocalDate day) {
        return RegisterFacts.forStaff(field, tool, day)
                .dataClasses(example.dataClasses())
                .form(ExampleSituation.of(example).form())
                .purposes(purposes(example, field))
                .audience(example.audience())
                .automationLevel(example.automationLevel())
                .build();
    }

    /** As in a real order: what the example is for and what its field of use stands for. */
    private static Set<Purpose> purposes(Example example, FieldOfUse field) {
        return Stream.concat(example.purposes().stream(), field.purposes().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
