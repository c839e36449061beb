package de.leitplanke.models;

import de.leitplanke.register.Tool;

/**
 * A tool on the page of connections.
 *
 * @param hasKey whether a key is stored; the key itself never gets onto a page
 * @param url address in the form
 * @param modelName name in the form
 * @param limit characters in the form
 * @param openOnTheWay whether the stored connection runs over a network without encryption
 * @param problemField name of the form's field that is wrong, or empty
 * @param problemKey key of the text that says why, or empty
 */
public record ConnectedTool(
        Tool tool,
        boolean connected,
        boolean hasKey,
        String url,
        String modelName,
        String limit,
        boolean openOnTheWay,
        String problemField,
        String problemKey) {

    ConnectedTool with(ConnectionForm form, ConnectionForm.Refused problem) {
        return new ConnectedTool(
                tool,
                connected,
                hasKey,
                form.url(),
                form.modelName(),
                form.limit(),
                openOnTheWay,
                problem.field(),
                problem.textKey());
    }

    /** Text about the field, or empty. */
    public String problem(String field) {
        return problemField.equals(field) ? problemKey : "";
    }
}
