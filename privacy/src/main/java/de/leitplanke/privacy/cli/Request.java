package de.leitplanke.privacy.cli;

import de.leitplanke.privacy.PlaceholderTable;
import tools.jackson.databind.JsonNode;

/** The fields of one line. */
record Request(JsonNode json) {

    String text() throws BrokenLine {
        return string("text");
    }

    String string(String field) throws BrokenLine {
        JsonNode value = json.get(field);
        if (value == null || !value.isString()) {
            throw new BrokenLine("Das Feld „" + field + "“ fehlt oder ist kein Text.");
        }
        return value.stringValue();
    }

    PlaceholderTable table() throws BrokenLine {
        JsonNode table = json.get("table");
        if (table == null || !table.isObject()) {
            throw new BrokenLine("Das Feld „table“ fehlt oder ist keine Tabelle.");
        }
        try {
            return PlaceholderTable.fromJson(table.toString());
        } catch (IllegalArgumentException broken) {
            throw new BrokenLine("Das Feld „table“ ist keine Tabelle, wie „pseudonymise“ sie ausgibt.");
        }
    }
}
