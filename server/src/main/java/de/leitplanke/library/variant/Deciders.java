package de.leitplanke.library.variant;

import de.leitplanke.people.Person;
import de.leitplanke.people.PersonId;
import de.leitplanke.people.Persons;
import de.leitplanke.people.Role;
import de.leitplanke.people.SignedIn;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who decides on a variant: never its author, and never the same person twice. What another town has sent has no author
 * here.
 */
@Component
class Deciders {

    private final Persons persons;

    Deciders(Persons persons) {
        this.persons = persons;
    }

    /** Whether the variant waits for this person. */
    boolean waitsFor(SignedIn person, Variant variant) {
        return VariantTransitions.waitsFor(variant.state())
                .filter(party -> isParty(person, party, variant))
                .isPresent();
    }

    /** Whether the person may take the part of this party for the variant. */
    boolean isParty(SignedIn person, Party party, Variant variant) {
        boolean author = person.person().equals(variant.author());
        return switch (party) {
            case AUTHOR -> author;
            case HEAD_OF_OFFICE -> !author && heads(variant.author()).contains(person.person());
            case AI_OFFICER ->
                !author && person.has(Role.AI_OFFICER) && !person.person().equals(variant.agreedBy());
        };
    }

    /** The heads of the author's office; of an office without one, those of all offices. */
    private List<PersonId> heads(@Nullable PersonId author) {
        Optional<Person> known = Optional.ofNullable(author).flatMap(persons::find);
        List<Person> all = persons.with(Role.MANAGER).stream()
                .filter(head -> !head.id().equals(author))
                .toList();
        List<Person> near = all.stream()
                .filter(head -> known.isPresent() && head.department() != null)
                .filter(head ->
                        Objects.equals(head.department(), known.orElseThrow().department()))
                .toList();
        return (near.isEmpty() ? all : near).stream().map(Person::id).toList();
    }
}
