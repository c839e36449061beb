package de.leitplanke.library;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An order while it is written; keeps the marks of material apart from everything that could look like them. */
final class OrderText {

    private static final String SINGLE = "<\u02C2\u1438\u2039\u276E\u2770\u27E8\u2329\u3008\uFE64\uFF1C"
            + ">\u02C3\u1433\u203A\u276F\u2771\u27E9\u232A\u3009\uFE65\uFF1E";

    private static final String DOUBLE = "\u00AB\u226A\u27EA\u300A\u00BB\u226B\u27EB\u300B";
    private static final String TRIPLE = "\u22D8\u22D9";

    /** Characters that take no room: format and control characters, marks on the one before, fillers. */
    private static final String UNSEEN = "[\\p{Cf}\\p{Cc}\\p{M}\\u115F\\u1160\\u2800\\u3164\\uFFA0&&[^\\n\\t]]*+";

    /** Angle brackets and what looks like them, side by side for the eye; a run may be of any length. */
    private static final Pattern BRACKETS =
            Pattern.compile("[%1$s](?:%2$s[%1$s])*+".formatted(SINGLE + DOUBLE + TRIPLE, UNSEEN));

    private static final int BRACKETS_OF_A_MARK = 3;

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
        return BRACKETS.matcher(lines).replaceAll(OrderText::apart);
    }

    private static String apart(MatchResult found) {
        String brackets = found.group()
                .codePoints()
                .filter(character -> weight(character) > 0)
                .mapToObj(OrderText::plain)
                .collect(Collectors.joining(" "));
        int weight = found.group().codePoints().map(OrderText::weight).sum();
        return Matcher.quoteReplacement(weight < BRACKETS_OF_A_MARK ? found.group() : brackets);
    }

    /** How many angle brackets the eye sees. */
    private static int weight(int character) {
        if (SINGLE.indexOf(character) >= 0) {
            return 1;
        }
        if (DOUBLE.indexOf(character) >= 0) {
            return 2;
        }
        return TRIPLE.indexOf(character) >= 0 ? BRACKETS_OF_A_MARK : 0;
    }

    private static String plain(int character) {
        return switch (character) {
            case '\u22D8' -> "< < <";
            case '\u22D9' -> "> > >";
            default -> Character.toString(character);
        };
    }
}
