package de.leitplanke.library;

import de.leitplanke.platform.start.Given;
import java.util.List;

/**
 * One blank of a template.
 *
 * @param name name in the template, between double braces
 * @param label what the form asks for, German
 * @param hint one sentence below the label, German
 * @param required whether a text without it makes no sense
 * @param source whether facts of the answer may come from it: what stands here counts as proved
 * @param material whether it is a stranger's text, which the order carries as marked-off data and never as instruction
 * @param choices the words to choose from; empty for every other type
 * @param sample an invented value that shows what is meant
 */
public record Variable(
        String name,
        String label,
        String hint,
        Type type,
        boolean required,
        boolean source,
        boolean material,
        List<String> choices,
        String sample) {

    /** How the form asks. */
    public enum Type {
        TEXT,
        LINE,
        NUMBER,
        CHOICE
    }

    public Variable {
        Given.all("name", name, "label", label, "hint", hint, "type", type, "choices", choices, "sample", sample);
        choices = List.copyOf(choices);
        if ((type == Type.CHOICE) != choices.contains(sample)) {
            throw new IllegalArgumentException(
                    "Die Angabe „" + name + "“ braucht eine Auswahl, in der ihr Muster vorkommt, oder gar keine.");
        }
    }
}
