package de.leitplanke.library;

import de.leitplanke.library.TemplatePart.Blank;
import de.leitplanke.library.TemplatePart.IfFilled;
import de.leitplanke.library.TemplatePart.Words;
import de.leitplanke.platform.start.BrokenContent;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The wording of an order with blanks, in a part of Handlebars without logic: <code>{{name}}</code> for a value and
 * <code>{{#if name}}...{{/if}}</code> for what stands only if the value is filled in.
 *
 * @see <a href="https://handlebarsjs.com/guide/">Handlebars</a>
 */
public final class PromptTemplate {

    private static final Pattern LINE_ENDS = Pattern.compile("\\R+");

    private final String source;
    private final List<TemplatePart> parts;

    private PromptTemplate(String source, List<TemplatePart> parts) {
        this.source = source;
        this.parts = parts;
    }

    /**
     * Reads a template.
     *
     * @param file name for error messages
     * @param firstLine number of the template's first line within the file, from 1
     * @throws BrokenContent with line and German reason if it cannot be read
     */
    public static PromptTemplate read(String file, int firstLine, String text, List<Variable> variables) {
        return new PromptTemplate(text.strip(), new TemplateParser(file, firstLine, text, variables).parts());
    }

    /** The template as it was read, without empty lines around it. */
    public String source() {
        return source;
    }

    /**
     * Fills in the values. A value is text and nothing else: braces in it stay braces, and a stranger's text stands
     * between {@code <<<MATERIAL name} and {@code MATERIAL name>>>}, each on a line of its own. Only the template makes
     * these marks; what looks like them in a value is pulled apart. What the form asks for in one line stays in one.
     *
     * @param values by name of the variable; a missing or blank one counts as not filled in
     */
    public String render(Map<String, String> values) {
        OrderText order = new OrderText();
        write(parts, values, order);
        return order.finished();
    }

    private static void write(List<TemplatePart> parts, Map<String, String> values, OrderText order) {
        for (TemplatePart part : parts) {
            switch (part) {
                case Words words -> order.inline(words.text());
                case Blank(Variable variable) -> write(variable, value(values, variable.name()), order);
                case IfFilled section -> {
                    if (!value(values, section.name()).isBlank()) {
                        write(section.parts(), values, order);
                    }
                }
            }
        }
    }

    private static void write(Variable variable, String value, OrderText order) {
        if (variable.material()) {
            order.material(variable.name(), value);
        } else if (variable.type() == Variable.Type.TEXT) {
            order.inline(value.strip());
        } else {
            order.inline(LINE_ENDS.matcher(value.strip()).replaceAll(" "));
        }
    }

    private static String value(Map<String, String> values, String name) {
        return values.getOrDefault(name, "");
    }
}
