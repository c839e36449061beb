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

/** Reads the text of a template; a tag of a section that has a line to itself leaves no empty line. */
final class TemplateParser {

    private static final Pattern TAG =
            Pattern.compile("(?m)^\\{\\{([#/])(\\w+)}}[ \\t]*(?:\\n|\\z)|\\{\\{([#/]?)(\\w+)}}");

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
        Matcher tag = TAG.matcher(text);
        int end = 0;
        while (tag.find()) {
            words(end, tag.start());
            boolean ownLine = tag.group(2) != null;
            take(ownLine ? tag.group(1) : tag.group(3), ownLine ? tag.group(2) : tag.group(4), tag.start());
            end = tag.end();
        }
        words(end, text.length());
        requireAllClosedAndUsed();
        return List.copyOf(top().parts());
    }

    private void words(int from, int to) {
        String words = text.substring(from, to);
        int stray = words.contains("{{") ? words.indexOf("{{") : words.indexOf("}}");
        if (stray >= 0) {
            throw broken(from + stray, "Doppelte geschweifte Klammern ohne gültigen Namen.");
        }
        if (!words.isEmpty()) {
            top().parts().add(new Words(words));
        }
    }

    private void take(String sign, String name, int offset) {
        Variable variable = variables.get(name);
        if (variable == null) {
            throw broken(offset, "Die Angabe „" + name + "“ ist im Kopf nicht beschrieben.");
        }
        switch (sign) {
            case "#" -> open.push(new Open(name, offset, new ArrayList<>()));
            case "/" -> close(name, offset);
            default -> {
                used.add(name);
                top().parts().add(new Blank(variable));
            }
        }
    }

    private void close(String name, int offset) {
        if (!top().name().equals(name)) {
            throw broken(offset, "Das Ende von „" + name + "“ hat keinen passenden Anfang.");
        }
        Open section = open.pop();
        top().parts().add(new IfFilled(name, List.copyOf(section.parts())));
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
