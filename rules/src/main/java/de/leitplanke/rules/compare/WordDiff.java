package de.leitplanke.rules.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Compares two texts by the longest common subsequence of their words, spaces and punctuation marks. Short common
 * stretches between two changes count as changed, because a text in crumbs cannot be read.
 */
final class WordDiff {

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]+(?:[-–·'’][\\p{L}\\p{N}]+)*|\\s+|[\\s\\S]");
    // with less in common than this share of both texts a reader does better with two whole texts
    private static final double LEAST_SHARED = 0.35;
    private static final int ISLAND_LETTERS = 9;

    private final List<String> left;
    private final List<String> right;

    private WordDiff(List<String> left, List<String> right) {
        this.left = left;
        this.right = right;
    }

    static TextDiff of(String before, String after) {
        if (before.equals(after)) {
            return new TextDiff(segment(Segment.Kind.KEPT, before), segment(Segment.Kind.KEPT, after));
        }
        List<Run> runs = new WordDiff(tokens(before), tokens(after)).runs();
        if (shared(runs) * 2.0 < LEAST_SHARED * (letters(before) + letters(after))) {
            return new TextDiff(segment(Segment.Kind.REMOVED, before), segment(Segment.Kind.ADDED, after));
        }
        List<Segment> left = new ArrayList<>();
        List<Segment> right = new ArrayList<>();
        for (Run run : runs) {
            left.addAll(segment(run.kept() ? Segment.Kind.KEPT : Segment.Kind.REMOVED, run.left()));
            right.addAll(segment(run.kept() ? Segment.Kind.KEPT : Segment.Kind.ADDED, run.right()));
        }
        return new TextDiff(left, right);
    }

    /** A stretch of both texts; if it is kept, both sides are the same. */
    private record Run(boolean kept, String left, String right) {

        Run and(Run next) {
            return new Run(kept && next.kept, left + next.left, right + next.right);
        }

        boolean isIsland() {
            return kept && letters(left) < ISLAND_LETTERS;
        }
    }

    private List<Run> runs() {
        int[][] longest = longest();
        List<Run> runs = new ArrayList<>();
        int l = 0;
        int r = 0;
        while (l < left.size() || r < right.size()) {
            if (l < left.size() && r < right.size() && left.get(l).equals(right.get(r))) {
                add(runs, new Run(true, left.get(l++), right.get(r++)));
            } else if (l < left.size() && (r == right.size() || longest[l + 1][r] >= longest[l][r + 1])) {
                add(runs, new Run(false, left.get(l++), ""));
            } else {
                add(runs, new Run(false, "", right.get(r++)));
            }
        }
        return withoutIslands(runs);
    }

    /** Weight of the longest common subsequence of what remains from each pair of tokens on. */
    private int[][] longest() {
        int[][] longest = new int[left.size() + 1][right.size() + 1];
        for (int l = left.size() - 1; l >= 0; l--) {
            for (int r = right.size() - 1; r >= 0; r--) {
                int skipped = Math.max(longest[l + 1][r], longest[l][r + 1]);
                longest[l][r] = left.get(l).equals(right.get(r)) ? longest[l + 1][r + 1] + weight(left.get(l)) : skipped;
            }
        }
        return longest;
    }

    private static int weight(String token) {
        return isWord(token) ? 4 : 1;
    }

    private static void add(List<Run> runs, Run run) {
        if (!runs.isEmpty() && runs.getLast().kept() == run.kept()) {
            runs.add(runs.removeLast().and(run));
        } else {
            runs.add(run);
        }
    }

    private static List<Run> withoutIslands(List<Run> runs) {
        List<Run> merged = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            boolean between = i > 0 && i < runs.size() - 1;
            add(merged, between && run.isIsland() ? new Run(false, run.left(), run.right()) : run);
        }
        return merged;
    }

    private static int shared(List<Run> runs) {
        return runs.stream().filter(Run::kept).mapToInt(run -> letters(run.left())).sum();
    }

    private static int letters(String text) {
        return (int) text.codePoints().filter(Character::isLetterOrDigit).count();
    }

    private static boolean isWord(String token) {
        return Character.isLetterOrDigit(token.codePointAt(0));
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }

    private static List<Segment> segment(Segment.Kind kind, String text) {
        return text.isEmpty() ? List.of() : List.of(new Segment(kind, text));
    }
}
