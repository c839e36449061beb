package de.leitplanke.library;

import de.leitplanke.people.PersonId;
import java.util.Optional;

/** Examples that belong to one person and that nobody else can use. */
public interface OwnExamples {

    /** The person's own example under this key; empty for everybody else. */
    Optional<Example> of(PersonId author, String key);

    /**
     * What an assignment was begun from, whoever looks at it. The key has to come from the sealed content of the
     * assignment and never from a request.
     *
     * @return empty if the key is not one of an own example; an own example that was deleted gives way to its origin
     */
    Optional<Example> begunFrom(String key);
}
