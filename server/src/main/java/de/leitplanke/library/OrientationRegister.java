package de.leitplanke.library;

import de.leitplanke.library.orientation.Answer;
import de.leitplanke.library.orientation.Understood;
import de.leitplanke.people.Person;
import de.leitplanke.people.Persons;
import de.leitplanke.people.Role;
import de.leitplanke.register.FieldOfUse;
import de.leitplanke.register.FieldsOfUse;
import de.leitplanke.register.Tools;
import de.leitplanke.rules.Outcome;
import de.leitplanke.rules.Purpose;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What stands around an answer: examples that fit, whom to ask, and what can be set right. */
@Component
class OrientationRegister {

    private static final int MOST_EXAMPLES = 3;

    private final Examples examples;
    private final FieldsOfUse fields;
    private final Tools tools;
    private final Persons persons;

    OrientationRegister(Examples examples, FieldsOfUse fields, Tools tools, Persons persons) {
        this.examples = examples;
        this.fields = fields;
        this.tools = tools;
        this.persons = persons;
    }

    OrientationChoices choices(Understood understood) {
        return new OrientationChoices(understood, fields.all(), tools.all());
    }

    /** Examples of the field of use, or else the few with the same purpose; none of what is forbidden. */
    List<ExampleCard> examples(Answer answer) {
        if (!(answer instanceof Answer.Verdict verdict) || verdict.outcome() == Outcome.FORBIDDEN) {
            return List.of();
        }
        Stream<Example> fitting = verdict.field().isPresent()
                ? ofField(verdict.field().orElseThrow())
                : ofPurpose(verdict.understood().purposes());
        return fitting.limit(MOST_EXAMPLES).map(ExampleCard::of).toList();
    }

    private Stream<Example> ofField(FieldOfUse field) {
        return examples.all().stream().filter(example -> field.key().equals(example.field()));
    }

    /** Many examples of one purpose have nothing else in common. */
    private Stream<Example> ofPurpose(Set<Purpose> purposes) {
        List<Example> same = examples.all().stream()
                .filter(example -> example.purposes().equals(purposes))
                .toList();
        return same.size() <= MOST_EXAMPLES ? same.stream() : Stream.empty();
    }

    /** Names of those who answer for the use of AI. */
    String peopleToAsk() {
        return persons.with(Role.AI_OFFICER).stream().map(Person::displayName).collect(Collectors.joining(", "));
    }
}
