package de.leitplanke.library.coach;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/** How often the coach is right about labelled prompts: a label counts as found if the coach recognises it anywhere. */
final class CoachFigures {

    /** How often a label was rightly found, found although it is not there, and missed. */
    record Counts(int right, int wrong, int missed) {

        double precision() {
            return right + wrong == 0 ? 1 : (double) right / (right + wrong);
        }

        double recall() {
            return right + missed == 0 ? 1 : (double) right / (right + missed);
        }
    }

    private final Map<Criterion, Counts> byLabel = new EnumMap<>(Criterion.class);
    private final int prompts;
    private final int rightTypes;

    CoachFigures(Coach coach, List<LabelledPrompt> labelled) {
        prompts = labelled.size();
        rightTypes = Math.toIntExact(labelled.stream()
                .filter(prompt -> coach.read(prompt.text(), null).type() == prompt.type())
                .count());
        for (LabelledPrompt prompt : labelled) {
            Set<Criterion> found = found(coach, prompt);
            for (Criterion label : Criterion.values()) {
                boolean there = prompt.labels().contains(label);
                boolean seen = found.contains(label);
                byLabel.merge(
                        label,
                        new Counts(there && seen ? 1 : 0, !there && seen ? 1 : 0, there && !seen ? 1 : 0),
                        CoachFigures::sum);
            }
        }
    }

    static Set<Criterion> found(Coach coach, LabelledPrompt prompt) {
        Set<Criterion> found = EnumSet.noneOf(Criterion.class);
        coach.read(prompt.text(), prompt.type()).recognised().forEach(one -> found.add(one.criterion()));
        return found;
    }

    Counts of(Criterion label) {
        return byLabel.getOrDefault(label, new Counts(0, 0, 0));
    }

    Counts overall() {
        return new Counts(sum(Counts::right), sum(Counts::wrong), sum(Counts::missed));
    }

    double rightTypes() {
        return (double) rightTypes / prompts;
    }

    /** The figures as a Markdown table in German. */
    String table() {
        StringBuilder table = new StringBuilder("""
            | Merkmal | richtig | zu viel | übersehen | Genauigkeit | Trefferquote |
            |---|---|---|---|---|---|
            """);
        byLabel.forEach((label, counts) -> table.append(line(label.name(), counts)));
        return table.append(line("zusammen", overall())).toString();
    }

    private static String line(String name, Counts counts) {
        return String.format(
                Locale.GERMANY,
                "| %s | %d | %d | %d | %.2f | %.2f |\n",
                name,
                counts.right(),
                counts.wrong(),
                counts.missed(),
                counts.precision(),
                counts.recall());
    }

    private int sum(ToIntFunction<Counts> part) {
        return byLabel.values().stream().mapToInt(part).sum();
    }

    private static Counts sum(Counts one, Counts other) {
        return new Counts(one.right() + other.right(), one.wrong() + other.wrong(), one.missed() + other.missed());
    }
}
