package de.leitplanke.library.variant;

import de.leitplanke.people.Person;
import de.leitplanke.people.Persons;
import de.leitplanke.people.Role;
import de.leitplanke.people.SignedIn;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands a suggestion to those for whom it waits, and to nobody else. */
@Component
@Transactional(readOnly = true)
class Suggestions {

    private final Variants variants;
    private final Deciders deciders;
    private final Persons persons;

    Suggestions(Variants variants, Deciders deciders, Persons persons) {
        this.variants = variants;
        this.deciders = deciders;
        this.persons = persons;
    }

    List<Suggestion> waitingFor(SignedIn person) {
        if (!person.has(Role.MANAGER) && !person.has(Role.AI_OFFICER)) {
            return List.of();
        }
        return variants.suggested().stream()
                .filter(variant -> deciders.waitsFor(person, variant))
                .map(this::suggestion)
                .toList();
    }

    Optional<Suggestion> find(SignedIn person, UUID id) {
        return waitingFor(person).stream()
                .filter(waiting -> waiting.variant().id().value().equals(id))
                .findFirst();
    }

    private Suggestion suggestion(Variant variant) {
        String from = Optional.ofNullable(variant.author())
                .map(author -> persons.find(author).map(Person::displayName).orElse(""))
                .or(() -> Optional.ofNullable(variant.sender()))
                .orElse("");
        return new Suggestion(variant, from);
    }
}
