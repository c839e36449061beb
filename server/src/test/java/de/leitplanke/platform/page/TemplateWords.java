package de.leitplanke.platform.page;

import java.util.ArrayDeque;
import java.util.Deque;

/** Takes a JTE template apart: what remains is the markup without expressions, directives and their arguments. */
final class TemplateWords {

    private final String template;
    private final StringBuilder markup = new StringBuilder();
    /** Open brackets per directive; a content block suspends the one around it. */
    private final Deque<Integer> directives = new ArrayDeque<>();

    private int at;

    private TemplateWords(String template) {
        this.template = template;
    }

    static String markupOf(String template) {
        TemplateWords words = new TemplateWords(template);
        while (words.at < template.length()) {
            words.step();
        }
        return words.markup.toString();
    }

    private void step() {
        if (!directives.isEmpty() && directives.peek() > 0) {
            argument();
        } else if (template.startsWith("@import", at) || template.startsWith("@param", at)) {
            int end = template.indexOf('\n', at);
            at = end < 0 ? template.length() : end;
        } else if (template.startsWith("${", at)
                || template.startsWith("!{", at)
                || template.startsWith("$unsafe{", at)) {
            expression();
        } else if (template.charAt(at) == '`' && !directives.isEmpty()) {
            directives.pop();
            at++;
        } else if (template.charAt(at) == '@') {
            directive();
        } else {
            markup.append(template.charAt(at++));
        }
    }

    private void directive() {
        at++;
        while (at < template.length()
                && (Character.isLetterOrDigit(template.charAt(at)) || ".-_".indexOf(template.charAt(at)) >= 0)) {
            at++;
        }
        if (at < template.length() && template.charAt(at) == '(') {
            directives.push(1);
            at++;
        }
    }

    private void argument() {
        char c = template.charAt(at);
        if (template.startsWith("@`", at)) {
            directives.push(0);
            at += 2;
            return;
        }
        if (c == '"') {
            skipString();
            return;
        }
        if (c == '(' || c == ')') {
            int open = directives.pop() + (c == '(' ? 1 : -1);
            if (open > 0) {
                directives.push(open);
            }
        }
        at++;
    }

    private void expression() {
        at = template.indexOf('{', at);
        int open = 0;
        do {
            char c = template.charAt(at);
            if (c == '"') {
                skipString();
                continue;
            }
            open += c == '{' ? 1 : c == '}' ? -1 : 0;
            at++;
        } while (open > 0 || template.charAt(at - 1) != '}');
    }

    private void skipString() {
        at++;
        while (template.charAt(at) != '"') {
            at += template.charAt(at) == '\\' ? 2 : 1;
        }
        at++;
    }
}
