package de.leitplanke.rules.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * Compares texts of many lines. Equal lines are matched first and only what lies between them is compared by words,
 * because comparing words takes room by the square of their number.
 */
public final class LineDiff {

    /** Pairs of lines, and pairs of characters between equal lines, beyond which nothing finer is looked for. */
    private static final long MOST_LINE_PAIRS = 4_000_000;

    private static final long MOST_CHARACTER_PAIRS = 40_000_000;

    private final List<Segment> left = new ArrayList<>();
    private final List<Segment> right = new ArrayList<>();
    private final StringBuilder goneLines = new StringBuilder();
    private final StringBuilder newLines = new StringBuilder();

    private LineDiff() {}

    /**
     * What was taken out of the text before and what was put into the text after; together both sides are the texts.
     */
    public static TextDiff between(String before, String after) {
        LineDiff changes = new LineDiff();
        changes.compare(List.of(before.split("(?<=\n)")), List.of(after.split("(?<=\n)")));
        return new TextDiff(changes.left, changes.right);
    }

    private void compare(List<String> before, List<String> after) {
        if ((long) before.size() * after.size() > MOST_LINE_PAIRS) {
            before.forEach(goneLines::append);
            after.forEach(newLines::append);
        } else {
            walk(before, after, common(before, after));
        }
        close();
    }

    private void walk(List<String> before, List<String> after, int[][] common) {
        int b = 0;
        int a = 0;
        while (b < before.size() || a < after.size()) {
            if (b < before.size() && a < after.size() && before.get(b).equals(after.get(a))) {
                close();
                append(left, Segment.Kind.KEPT, before.get(b++));
                append(right, Segment.Kind.KEPT, after.get(a++));
            } else if (b < before.size() && (a == after.size() || common[b + 1][a] >= common[b][a + 1])) {
                goneLines.append(before.get(b++));
            } else {
                newLines.append(after.get(a++));
            }
        }
    }

    /** Length of the longest common sequence of the lines from each pair on. */
    private static int[][] common(List<String> before, List<String> after) {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int b = before.size() - 1; b >= 0; b--) {
            for (int a = after.size() - 1; a >= 0; a--) {
                common[b][a] = before.get(b).equals(after.get(a))
                        ? common[b + 1][a + 1] + 1
                        : Math.max(common[b + 1][a], common[b][a + 1]);
            }
        }
        return common;
    }

    /** Compares what stood between equal lines. */
    private void close() {
        String gone = goneLines.toString();
        String added = newLines.toString();
        goneLines.setLength(0);
        newLines.setLength(0);
        if ((long) gone.length() * added.length() > MOST_CHARACTER_PAIRS) {
            append(left, Segment.Kind.REMOVED, gone);
            append(right, Segment.Kind.ADDED, added);
        } else {
            TextDiff words = TextDiff.of(gone, added);
            words.left().forEach(segment -> append(left, segment.kind(), segment.text()));
            words.right().forEach(segment -> append(right, segment.kind(), segment.text()));
        }
    }

    private static void append(List<Segment> segments, Segment.Kind kind, String text) {
        if (text.isEmpty()) {
            return;
        }
        boolean joins = !segments.isEmpty() && segments.getLast().kind() == kind;
        segments.add(new Segment(kind, joins ? segments.removeLast().text() + text : text));
    }
}
