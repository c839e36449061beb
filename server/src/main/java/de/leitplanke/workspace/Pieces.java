package de.leitplanke.workspace;

import de.leitplanke.library.Example;
import de.leitplanke.library.Examples;
import de.leitplanke.library.OwnExamples;
import de.leitplanke.people.PersonId;
import de.leitplanke.register.FieldsOfUse;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the example and the field of use of an assignment. */
@Component
class Pieces {

    private final Examples examples;
    private final OwnExamples own;
    private final FieldsOfUse fields;

    Pieces(Examples examples, OwnExamples own, FieldsOfUse fields) {
        this.examples = examples;
        this.own = own;
        this.fields = fields;
    }

    /** What the person may begin an assignment from: an example of the library or one of the own. */
    Optional<Piece> forNew(PersonId person, String exampleKey) {
        return examples.byKey(exampleKey).or(() -> own.of(person, exampleKey)).flatMap(this::piece);
    }

    /** What an assignment was begun from, also if nobody can begin from it any more. */
    Piece of(AssignmentContent content) {
        String key = content.origin().example();
        return examples.evenRetired(key)
                .or(() -> own.begunFrom(key))
                .flatMap(this::piece)
                .orElseThrow(() -> new GoneException("workspace.exampleGone"));
    }

    private Optional<Piece> piece(Example example) {
        return fields.byKey(example.field()).map(field -> new Piece(example, field));
    }
}
