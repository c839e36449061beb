package de.leitplanke.library;

import de.leitplanke.library.CoachView.Data;
import de.leitplanke.library.CoachView.Held;
import de.leitplanke.library.CoachView.Help;
import de.leitplanke.library.CoachView.Quality;
import de.leitplanke.library.CoachView.Silenced;
import de.leitplanke.library.CoachView.State;
import de.leitplanke.library.coach.Advice;
import de.leitplanke.library.coach.CoachReading;
import de.leitplanke.library.coach.Criterion;
import de.leitplanke.library.coach.Recognised;
import de.leitplanke.library.coach.TaskType;
import de.leitplanke.privacy.Finding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Prepares a reading of the coach for the pages. */
final class CoachViews {

    /** Places of one criterion that are quoted. */
    private static final int QUOTED = 3;

    /** Characters of a place that are quoted. */
    private static final int LONGEST_QUOTE = 60;

    private final String text;
    private final CoachReading reading;

    private CoachViews(String text, CoachReading reading) {
        this.text = text;
        this.reading = reading;
    }

    static CoachView of(
            String text, CoachQuestion question, CoachReading reading, Light light, List<Finding> findings) {
        CoachViews views = new CoachViews(text, reading);
        return new CoachView(
                State.READ,
                light,
                data(findings),
                types(question, reading.type()),
                light.isRed() ? null : views.quality(),
                reading.silenced().stream()
                        .sorted()
                        .map(criterion -> new Silenced(criterion.name(), criterion.textKey()))
                        .toList(),
                MarkedOrder.pieces(text, reading, findings));
    }

    private static List<Data> data(List<Finding> findings) {
        Map<String, Long> counts = findings.stream()
                .filter(MarkedOrder::matters)
                .collect(Collectors.groupingBy(
                        finding -> "label." + finding.label(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> new Data(entry.getKey(), Math.toIntExact(entry.getValue())))
                .sorted(Comparator.comparingInt(Data::count).reversed())
                .toList();
    }

    private static List<CoachView.Type> types(CoachQuestion question, TaskType read) {
        List<CoachView.Type> types = new ArrayList<>();
        for (TaskType type : TaskType.values()) {
            boolean recognised = question.chosen() == null && type == read;
            types.add(new CoachView.Type(recognised ? "" : type.name(), type.textKey(), type == read));
        }
        return types;
    }

    private Quality quality() {
        int score = reading.score();
        return new Quality(
                score,
                "coach.score." + band(score),
                reading.advice().stream().map(this::help).toList(),
                held());
    }

    private static String band(int score) {
        if (score < 40) {
            return "low";
        }
        if (score < 70) {
            return "middle";
        }
        return score < 90 ? "good" : "high";
    }

    private Help help(Advice advice) {
        Criterion criterion = advice.criterion();
        return new Help(
                criterion.name(),
                criterion.textKey(),
                advice.whyKey(),
                words(criterion),
                advice.sentenceKey().orElse(null),
                advice.points(),
                InsertionPlace.of(text, reading, criterion));
    }

    private List<Held> held() {
        return Arrays.stream(Criterion.values())
                .filter(criterion -> criterion.kind() == Criterion.Kind.STRENGTH && reading.found(criterion))
                .map(criterion -> new Held(criterion.textKey(), words(criterion)))
                .toList();
    }

    private List<String> words(Criterion criterion) {
        return reading.recognised().stream()
                .filter(one -> one.criterion() == criterion)
                .map(this::quoted)
                .distinct()
                .limit(QUOTED)
                .toList();
    }

    private String quoted(Recognised one) {
        String words = text.substring(one.start(), one.end()).replaceAll("\\s+", " ");
        return words.length() <= LONGEST_QUOTE
                ? words
                : words.substring(0, LONGEST_QUOTE).stripTrailing() + " …";
    }
}
