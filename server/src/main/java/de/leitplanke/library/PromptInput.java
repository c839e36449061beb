package de.leitplanke.library;

import de.leitplanke.platform.start.Given;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a template takes, in the words of the dotprompt format. There are no defaults: an empty blank must never be
 * filled with an invented sample.
 *
 * @param schema Picoschema: the blanks in the order in which the form asks for them
 */
record PromptInput(Map<String, Object> schema) {

    PromptInput {
        Given.all("input.schema", schema);
    }

    static PromptInput of(List<Variable> variables) {
        Map<String, Object> schema = new LinkedHashMap<>();
        variables.forEach(variable -> schema.put(Picoschema.key(variable), Picoschema.type(variable)));
        return new PromptInput(schema);
    }
}
