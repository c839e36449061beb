package de.leitplanke.library.handout;

import de.leitplanke.people.Function;
import de.leitplanke.people.Functions;
import de.leitplanke.people.Holding;
import de.leitplanke.people.Person;
import de.leitplanke.people.Persons;
import de.leitplanke.people.Role;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who answers questions about AI in this town today. */
@Component
class Contacts {

    private final Persons persons;
    private final Functions functions;

    Contacts(Persons persons, Functions functions) {
        this.persons = persons;
        this.functions = functions;
    }

    /** In the order in which one would ask; a function that the town does not have is left out. */
    List<Contact> all() {
        return Stream.of(
                        holding(Role.AI_OFFICER),
                        holding(Function.DATA_PROTECTION),
                        holding(Function.IT_SECURITY),
                        holding(Role.STAFF_COUNCIL))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Contact> holding(Role role) {
        return Optional.of(contact(role.textKey(), role.name(), names(persons.with(role))));
    }

    private Optional<Contact> holding(Function function) {
        return switch (functions.holding(function)) {
            case Holding.ByPeople(List<Person> people) -> Optional.of(contact(function, names(people)));
            case Holding.Outside(String office) -> Optional.of(contact(function, office));
            case Holding.Vacant() -> Optional.of(contact(function, ""));
            case Holding.Absent _ -> Optional.empty();
        };
    }

    private static Contact contact(Function function, String who) {
        return contact(function.textKey(), function.name(), who);
    }

    private static Contact contact(String textKey, String name, String who) {
        return new Contact(textKey, "handout.for." + name, who);
    }

    private static String names(List<Person> people) {
        return people.stream().map(Person::displayName).collect(Collectors.joining(", "));
    }
}
