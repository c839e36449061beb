package de.leitplanke.library;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A tag of a template.
 *
 * @param kind what it does
 * @param name the value it speaks of; empty for the end of a section
 * @param start offset of its first character in the template
 * @param end offset behind its last one
 */
record TemplateTag(Kind kind, String name, int start, int end) {

    /** What a tag does. */
    enum Kind {
        VALUE,
        MATERIAL,
        IF,
        END
    }

    /**
     * A stranger's text between its marks, the tag of a section, a value. As in Handlebars, the tag of a section that
     * has a line to itself takes the whole line; braces next to the two, or a backslash before them, make another tag.
     */
    private static final Pattern TAG =
            Pattern.compile("(?m)^<<<MATERIAL (?<mark>\\w+)\\n\\{\\{\\k<mark>}}\\nMATERIAL \\k<mark>>>>[ \\t]*$"
                    + "|^[ \\t]*\\{\\{(?<line>#if \\w+|/if)}}[ \\t]*(?:\\n|\\z)"
                    + "|(?<![{\\\\])\\{\\{(?<inside>#if \\w+|/if|\\w+)}}(?!})");

    private static final String IF = "#if ";
    private static final String END = "/if";

    /** The tags of a template in their order; whatever else has double braces is none. */
    static List<TemplateTag> in(String text) {
        return TAG.matcher(text).results().map(TemplateTag::of).toList();
    }

    private static TemplateTag of(MatchResult found) {
        String mark = found.group("mark");
        if (mark != null) {
            return new TemplateTag(Kind.MATERIAL, mark, found.start(), found.end());
        }
        String line = found.group("line");
        String words = line == null ? found.group("inside") : line;
        if (words.equals(END)) {
            return new TemplateTag(Kind.END, "", found.start(), found.end());
        }
        return words.startsWith(IF)
                ? new TemplateTag(Kind.IF, words.substring(IF.length()), found.start(), found.end())
                : new TemplateTag(Kind.VALUE, words, found.start(), found.end());
    }
}
