package de.leitplanke.library;

import de.leitplanke.platform.start.Given;

/**
 * What the schema cannot say of a blank.
 *
 * @param hint one sentence below the question, German
 * @param multiline whether a text may have several lines
 * @param source whether facts of the answer may come from it
 * @param material whether it is a stranger's text
 * @param sample an invented value that shows what is meant
 */
record VariableNotes(String hint, boolean multiline, boolean source, boolean material, String sample) {

    VariableNotes {
        Given.all("hint", hint, "sample", sample);
    }

    static VariableNotes of(Variable variable) {
        return new VariableNotes(
                variable.hint(),
                variable.type() == Variable.Type.TEXT,
                variable.source(),
                variable.material(),
                variable.sample());
    }
}
