package de.leitplanke.privacy.score;

import de.leitplanke.privacy.Label;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Writes figures as a Markdown table, labels in the order of {@link Label}. */
final class ScoreTable {

    private static final List<String> ORDER =
            Arrays.stream(Label.values()).map(Label::name).toList();
    private static final Comparator<String> BY_ORDER =
            Comparator.comparingInt(ScoreTable::place).thenComparing(Comparator.reverseOrder());

    private ScoreTable() {}

    static String of(Scores scores) {
        StringBuilder table = new StringBuilder();
        table.append("| label | marked | false | missed | precision | recall | F1 | F2 | F1 exact |\n");
        table.append("|---|--:|--:|--:|--:|--:|--:|--:|--:|\n");
        scores.overlapping().keySet().stream()
                .sorted(BY_ORDER)
                .forEach(label -> table.append(row(
                        label,
                        scores.overlapping().getOrDefault(label, Tally.NONE),
                        figure(scores.exact().getOrDefault(label, Tally.NONE).f(1)))));
        table.append(row(
                "all (" + scores.texts() + " texts)",
                Scores.total(scores.overlapping()),
                figure(Scores.total(scores.exact()).f(1))));
        table.append(row("characters", scores.characters(), ""));
        return table.toString();
    }

    private static String row(String name, Tally tally, String exact) {
        return "| %s | %d | %d | %d | %s | %s | %s | %s | %s |\n"
                .formatted(
                        name,
                        tally.gold(),
                        tally.falseHits(),
                        tally.misses(),
                        figure(tally.precision()),
                        figure(tally.recall()),
                        figure(tally.f(1)),
                        figure(tally.f(2)),
                        exact);
    }

    private static String figure(double share) {
        return String.format(Locale.ROOT, "%.3f", share);
    }

    /** The date of birth stands behind the date. */
    private static int place(String label) {
        int place = ORDER.indexOf(label.equals(MarkedText.BIRTH) ? Label.DATE.name() : label);
        return place < 0 ? ORDER.size() : place;
    }
}
