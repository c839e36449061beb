package de.leitplanke.library;

import de.leitplanke.library.orientation.Answer;
import de.leitplanke.library.orientation.Understood;
import de.leitplanke.people.Person;
import de.leitplanke.people.Persons;
import de.leitplanke.people.Role;
import de.leitplanke.register.FieldsOfUse;
import de.leitplanke.register.Tools;
import java.util.List;
import java.util.stream.Collectors;
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

    /** Examples of the field of use, where the answer permits something there. */
    List<ExampleCard> examples(Answer answer) {
        return answer instanceof Answer.Verdict verdict && verdict.permits()
                ? examples.all().stream()
                        .filter(example -> verdict.field()
                                .filter(field -> field.key().equals(example.field()))
                                .isPresent())
                        .limit(MOST_EXAMPLES)
                        .map(ExampleCard::of)
                        .toList()
                : List.of();
    }

    /** Names of those who answer for the use of AI. */
    String peopleToAsk() {
        return persons.with(Role.AI_OFFICER).stream().map(Person::displayName).collect(Collectors.joining(", "));
    }
}
