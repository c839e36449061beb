package de.leitplanke.library;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An order while it is written; keeps the marks of material apart from everything that could look like them. */
final class OrderText {

    /** Three or more angle brackets, also wide ones and ones with invisible characters in between. */
    private static final Pattern MARKS = Pattern.compile(
            "[<\\uFF1C\\uFE64](?:\\p{Cf}*[<\\uFF1C\\uFE64]){2,}|[>\\uFF1E\\uFE65](?:\\p{Cf}*[>\\uFF1E\\uFE65]){2,}");

    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n?|[\\u0085\\u2028\\u2029\\u000B\\f]");
    private static final Pattern EMPTY_LINES = Pattern.compile("\\n{3,}");

    private final StringBuilder done = new StringBuilder();
    private final StringBuilder running = new StringBuilder();

    /** Words and values that follow each other are looked at together, so that two values make no mark either. */
    void inline(String text) {
        running.append(text);
    }

    void material(String name, String value) {
        if (value.isBlank()) {
            return;
        }
        finishRunning();
        startLine();
        done.append("<<<MATERIAL ").append(name).append('\n');
        done.append(harmless(value).strip()).append('\n');
        done.append("MATERIAL ").append(name).append(">>>\n");
    }

    String finished() {
        finishRunning();
        return done.toString().strip();
    }

    private void finishRunning() {
        String text = EMPTY_LINES.matcher(harmless(running.toString())).replaceAll("\n\n");
        boolean afterMaterial = !done.isEmpty() && done.charAt(done.length() - 1) == '\n';
        done.append(afterMaterial && text.startsWith("\n") ? text.substring(1) : text);
        running.setLength(0);
    }

    private void startLine() {
        if (!done.isEmpty() && done.charAt(done.length() - 1) != '\n') {
            done.append('\n');
        }
    }

    private static String harmless(String text) {
        String lines = LINE_ENDS.matcher(text).replaceAll("\n");
        return MARKS.matcher(lines).replaceAll(OrderText::apart);
    }

    private static String apart(MatchResult marks) {
        return marks.group()
                .codePoints()
                .filter(character -> Character.getType(character) != Character.FORMAT)
                .mapToObj(Character::toString)
                .collect(Collectors.joining(" "));
    }
}
