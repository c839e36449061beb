package de.leitplanke.library;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of Picoschema that a form can ask for: {@code name: string, question}, {@code name: number, question} and
 * <code>name(enum, question): [one, other]</code>; a question mark behind the name makes it optional.
 *
 * @see <a href="https://google.github.io/dotprompt/reference/picoschema">Picoschema</a>
 */
final class Picoschema {

    private static final Pattern KEY =
            Pattern.compile("(?<name>[a-z][a-zA-Z0-9]*)(?<optional>\\?)?(?:\\(enum, *(?<question>[^()\\n]+)\\))?");

    private static final Pattern SCALAR = Pattern.compile("(?<type>string|number), *(?<question>.+)");

    /** What Handlebars and dotprompt take for something else than the name of a value. */
    private static final Set<String> RESERVED = Set.of(
            "if",
            "unless",
            "each",
            "with",
            "lookup",
            "log",
            "else",
            "this",
            "true",
            "false",
            "null",
            "undefined",
            "role",
            "history",
            "media",
            "section",
            "json",
            "ifEquals",
            "unlessEquals",
            "helperMissing",
            "blockHelperMissing");

    private Picoschema() {}

    /** The names of a schema without what else stands in their keys. */
    static List<String> names(Map<String, Object> schema) {
        return schema.keySet().stream().map(key -> matched(key).group("name")).toList();
    }

    /**
     * One blank.
     *
     * @throws IllegalArgumentException in German, if no form can ask for it
     */
    static Variable variable(String key, Object type, Map<String, VariableNotes> allNotes) {
        Matcher matched = matched(key);
        String name = matched.group("name");
        VariableNotes notes = allNotes.get(name);
        require(!RESERVED.contains(name), "Der Name „" + name + "“ hat in Vorlagen eine eigene Bedeutung.");
        if (notes == null) {
            throw new IllegalArgumentException("Zu „" + name + "“ fehlt ein Eintrag in „leitplanke.variables“.");
        }
        boolean required = matched.group("optional") == null;
        String question = matched.group("question");
        return question == null
                ? scalar(name, String.valueOf(type), required, notes)
                : choice(name, question, type, required, notes);
    }

    static String key(Variable variable) {
        String name = variable.required() ? variable.name() : variable.name() + "?";
        return variable.type() == Variable.Type.CHOICE ? name + "(enum, " + variable.label() + ")" : name;
    }

    static Object type(Variable variable) {
        return switch (variable.type()) {
            case TEXT, LINE -> "string, " + variable.label();
            case NUMBER -> "number, " + variable.label();
            case CHOICE -> variable.choices();
        };
    }

    private static Variable scalar(String name, String type, boolean required, VariableNotes notes) {
        Matcher scalar = SCALAR.matcher(type);
        require(
                scalar.matches(),
                "Hinter „" + name + "“ stehen „string“ oder „number“, ein Komma und die Frage an die Person.");
        boolean text = "string".equals(scalar.group("type"));
        requireOneLine(text, name, notes);
        Variable.Type form = notes.multiline() ? Variable.Type.TEXT : Variable.Type.LINE;
        return variable(name, scalar.group("question"), text ? form : Variable.Type.NUMBER, required, List.of(), notes);
    }

    private static Variable choice(String name, String question, Object type, boolean required, VariableNotes notes) {
        List<?> values = type instanceof List<?> list ? list : List.of();
        List<String> choices = values.stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
        require(
                !values.isEmpty() && choices.size() == values.size(),
                "Die Auswahl bei „" + name + "“ ist eine Liste von Wörtern.");
        requireOneLine(false, name, notes);
        return variable(name, question, Variable.Type.CHOICE, required, choices, notes);
    }

    private static Variable variable(
            String name,
            String question,
            Variable.Type type,
            boolean required,
            List<String> choices,
            VariableNotes notes) {
        return new Variable(
                name,
                question.strip(),
                notes.hint(),
                type,
                required,
                notes.source(),
                notes.material(),
                choices,
                notes.sample());
    }

    private static Matcher matched(String key) {
        Matcher matched = KEY.matcher(key);
        require(matched.matches(), "„" + key + "“ ist kein Name für eine Angabe, wie „frist“ oder „frist?“.");
        return matched;
    }

    private static void requireOneLine(boolean text, String name, VariableNotes notes) {
        require(text || !notes.multiline(), "Mehrere Zeilen hat nur ein Text; „" + name + "“ ist keiner.");
    }

    private static void require(boolean met, String reason) {
        if (!met) {
            throw new IllegalArgumentException(reason);
        }
    }
}
