package de.leitplanke.workspace;

import de.leitplanke.library.Examples;
import de.leitplanke.register.FieldsOfUse;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the example and the field of use of an assignment. */
@Component
class Pieces {

    private final Examples examples;
    private final FieldsOfUse fields;

    Pieces(Examples examples, FieldsOfUse fields) {
        this.examples = examples;
        this.fields = fields;
    }

    Optional<Piece> of(String exampleKey) {
        return examples.byKey(exampleKey)
                .flatMap(example -> fields.byKey(example.field()).map(field -> new Piece(example, field)));
    }

    Piece of(AssignmentContent content) {
        return of(content.origin().example()).orElseThrow(() -> new GoneException("workspace.exampleGone"));
    }
}
