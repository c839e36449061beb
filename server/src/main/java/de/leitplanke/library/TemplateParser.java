package de.leitplanke.library;

import de.leitplanke.library.TemplatePart.Blank;
import de.leitplanke.library.TemplatePart.IfFilled;
import de.leitplanke.library.TemplatePart.Words;
import de.leitplanke.platform.start.BrokenContent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the text of a template; whatever is neither words nor one of the few tags is refused. */
final class TemplateParser {

    private static final Pattern STRAY = Pattern.compile("\\{\\{\\{|\\{\\{[^}\\n]{0,40}|}}|<<<|>>>");

    private final String file;
    private final int firstLine;
    private final String text;
    private final Map<String, Variable> variables;
    private final Set<String> used = new HashSet<>();
    private final Deque<Open> open = new ArrayDeque<>();

    TemplateParser(String file, int firstLine, String text, List<Variable> variables) {
        this.file = file;
        this.firstLine = firstLine;
        this.text = text;
        this.variables = variables.stream().collect(Collectors.toMap(Variable::name, Function.identity()));
    }

    /** A section whose end has not come yet; the outermost one is the template itself. */
    private record Open(String name, int offset, List<TemplatePart> parts) {}

    List<TemplatePart> parts() {
        open.push(new Open("", 0, new ArrayList<>()));
        int end = 0;
        for (TemplateTag tag : TemplateTag.in(text)) {
            words(end, tag.start());
            take(tag);
            end = tag.end();
        }
        words(end, text.length());
        requireAllClosedAndUsed();
        return List.copyOf(top().parts());
    }

    private void words(int from, int to) {
        String words = text.substring(from, to);
        Matcher stray = STRAY.matcher(words);
        if (stray.find()) {
            throw broken(from + stray.start(), reason(stray.group()));
        }
        if (!words.isEmpty()) {
            top().parts().add(new Words(words));
        }
    }

    private static String reason(String stray) {
        return switch (stray) {
            case "<<<", ">>>" -> "Drei spitze Klammern stehen nur in den Marken um fremden Text.";
            case "{{{" -> "Dreifache geschweifte Klammern gibt es in Vorlagen nicht.";
            case "}}" -> "Zu diesen doppelten geschweiften Klammern fehlt der Anfang.";
            default -> "„" + stray + "“ gibt es in Vorlagen nicht, nur {{name}}, {{#if name}} und {{/if}}.";
        };
    }

    private void take(TemplateTag tag) {
        switch (tag.kind()) {
            case END -> close(tag);
            case IF -> open.push(new Open(known(tag).name(), tag.start(), new ArrayList<>()));
            case VALUE, MATERIAL -> {
                Variable variable = known(tag);
                requireMarks(variable, tag);
                used.add(tag.name());
                top().parts().add(new Blank(variable));
            }
        }
    }

    private Variable known(TemplateTag tag) {
        Variable variable = variables.get(tag.name());
        if (variable == null) {
            throw broken(tag.start(), "Die Angabe „" + tag.name() + "“ ist im Kopf nicht beschrieben.");
        }
        return variable;
    }

    /** Other programs insert a value as it is, so the marks around a stranger's text stand in the template itself. */
    private void requireMarks(Variable variable, TemplateTag tag) {
        if (variable.material() != (tag.kind() == TemplateTag.Kind.MATERIAL)) {
            throw broken(
                    tag.start(),
                    variable.material()
                            ? "Der fremde Text „" + tag.name() + "“ steht nicht zwischen seinen Marken."
                            : "Marken stehen nur um fremden Text; „" + tag.name() + "“ ist keiner.");
        }
        if (variable.material()
                && !variable.required()
                && open.stream().noneMatch(section -> section.name().equals(tag.name()))) {
            throw broken(
                    tag.start(), "Der fremde Text „" + tag.name() + "“ darf fehlen und braucht {{#if}} um die Marken.");
        }
    }

    private void close(TemplateTag tag) {
        if (open.size() == 1) {
            throw broken(tag.start(), "Zu diesem {{/if}} fehlt der Anfang.");
        }
        Open section = open.pop();
        top().parts().add(new IfFilled(section.name(), List.copyOf(section.parts())));
    }

    private void requireAllClosedAndUsed() {
        if (open.size() > 1) {
            throw broken(top().offset(), "Der Abschnitt „" + top().name() + "“ wird nicht geschlossen.");
        }
        variables.keySet().stream()
                .filter(name -> !used.contains(name))
                .sorted()
                .findFirst()
                .ifPresent(name -> {
                    throw broken(0, "Die Vorlage verwendet die Angabe „" + name + "“ nicht.");
                });
    }

    private Open top() {
        return open.getFirst();
    }

    private BrokenContent broken(int offset, String reason) {
        int line = firstLine
                + Math.toIntExact(
                        text.substring(0, offset).chars().filter(c -> c == '\n').count());
        return new BrokenContent(file, line, reason);
    }
}
