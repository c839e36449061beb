package de.leitplanke.people;

import java.util.List;

/** Who answers for a function. */
public sealed interface Holding {

    /** Nobody has been entered yet. */
    record Vacant() implements Holding {}

    /** People of the house, by name. */
    record ByPeople(List<Person> people) implements Holding {
        public ByPeople {
            people = List.copyOf(people);
        }
    }

    /** An office outside, for example a shared data protection officer of the district; asked by one-time link. */
    record Outside(String office) implements Holding {}

    /** The function does not exist in this town, and why. */
    record Absent(String reason) implements Holding {}
}
