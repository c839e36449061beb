package de.leitplanke.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.evidence.Figure.Extent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Somebody who knows everything but the secret of the rounding (who belongs to which group, and how figures are made)
 * computes from all published values what they can, and learns nothing certain about fewer than ten people.
 */
class StatisticsPropertyTest {

    private static final long THRESHOLD = 10;
    private static final int TOWNS = 400;

    private final Random random = new Random(20261122);

    @Test
    void groupBelowTheThresholdHasNoFigure() {
        for (long people = 0; people < THRESHOLD; people++) {
            for (long count = 0; count <= people; count++) {
                assertThat(shown(List.of(line(Part.TOWN, "town", people, count))))
                        .containsExactly(Figure.TOO_FEW);
            }
        }
    }

    @Test
    void figureIsAMultipleOfFiveAndNearlyAlwaysNear() {
        for (long count = 0; count <= 60; count++) {
            SortedMap<Long, Double> chances = Rounding.chances(line(Part.TOWN, "town", 60, count));
            long number = count;
            assertThat(chances.keySet()).allMatch(step -> step % 5 == 0);
            assertThat(chances.entrySet().stream()
                            .filter(step -> Math.abs(step.getKey() - number) < 10)
                            .mapToDouble(Map.Entry::getValue)
                            .sum())
                    .isGreaterThan(0.97);
        }
    }

    /** Whoever guesses from a figure whether somebody is among the counted learns at most this much. */
    @Test
    void onePersonChangesTheChanceOfAFigureAtMostFourfold() {
        for (long people = THRESHOLD; people <= 60; people++) {
            for (long count = 0; count < people; count++) {
                SortedMap<Long, Double> without = Rounding.chances(line(Part.TOWN, "town", people, count));
                SortedMap<Long, Double> with = Rounding.chances(line(Part.TOWN, "town", people, count + 1));
                without.forEach((step, chance) ->
                        assertThat(with.getOrDefault(step, 0.0) / chance).isBetween(0.249, 4.001));
            }
        }
    }

    /** The same number looks the same every month, or an average over a year would tell it. */
    @Test
    void sameNumberIsRoundedTheSameWayEveryTime() {
        List<Line> lines = List.of(line(Part.TOWN, "town", 60, 33));
        assertThat(shown(lines, "a")).isEqualTo(shown(lines, "a"));
    }

    @Test
    void allAndNobodyAreNeverTold() {
        for (long people = THRESHOLD; people <= 80; people++) {
            for (Figure figure : possibleFigures(people)) {
                assertThat(explaining(figure, people))
                        .as("%s of %s", figure, people)
                        .contains(0L, people / 2, people);
            }
        }
    }

    @Test
    void twoMonthsDoNotTellAboutThoseWhoJoined() {
        for (long people = THRESHOLD; people <= 45; people++) {
            for (long joined = 1; joined < THRESHOLD; joined++) {
                for (Figure before : possibleFigures(people)) {
                    for (Figure after : possibleFigures(people + joined)) {
                        assertNotTold(joined, explainingBoth(before, people, after, joined));
                    }
                }
            }
        }
    }

    /** Every other person may know about themselves; the figures still do not tell it about the hidden ones. */
    @Test
    void nothingAboutAHiddenDepartmentFollowsFromTheOthers() {
        for (int number = 0; number < TOWNS; number++) {
            List<Line> departments = departments();
            List<Line> lines = new ArrayList<>(departments);
            lines.addFirst(line(Part.TOWN, "town", sum(departments, false), sum(departments, true)));
            List<Figure> figures = shown(lines, "secret" + number);
            for (int at = 1; at < lines.size(); at++) {
                Line department = lines.get(at);
                if (department.people() > 0 && department.people() < THRESHOLD) {
                    assertThat(figures.get(at)).isEqualTo(Figure.TOO_FEW);
                    assertNotTold(department.people(), countsOf(at, lines, figures));
                }
            }
        }
    }

    @Test
    void hiddenPartsTogetherReachTheThresholdOrNothingIsShown() {
        for (int number = 0; number < TOWNS; number++) {
            List<Line> departments = departments();
            Set<Line> hidden = Suppression.hidden(departments, THRESHOLD);
            long people = hidden.stream().mapToLong(Line::people).sum();
            assertThat(people == 0 || people >= THRESHOLD || hidden.size() == departments.size())
                    .as("%s", departments)
                    .isTrue();
        }
    }

    @Test
    void oneSmallDepartmentHidesASecondOne() {
        List<Line> departments = List.of(
                line(Part.DEPARTMENT, "large", 40, 20),
                line(Part.DEPARTMENT, "middle", 12, 6),
                line(Part.DEPARTMENT, "small", 3, 1));
        assertThat(Suppression.hidden(departments, THRESHOLD))
                .extracting(Line::key)
                .containsExactlyInAnyOrder("small", "middle");
    }

    @Test
    void raisedThresholdHidesMore() {
        List<Line> lines = List.of(line(Part.TOWN, "town", 20, 9));
        assertThat(Statistics.rows(lines, 25, rounding("a")).getFirst().figure())
                .isEqualTo(Figure.TOO_FEW);
    }

    @Test
    void hitsBelowTheThresholdLookLikeNone() {
        for (long hits = 0; hits < THRESHOLD; hits++) {
            assertThat(shown(List.of(line(Part.RULE, "a-rule", 300, hits)))).containsExactly(Figure.TOO_FEW);
        }
        assertThat(shown(List.of(line(Part.RULE, "a-rule", 9, 500)))).containsExactly(Figure.TOO_FEW);
    }

    /** Everything stays possible for them, from nobody to all. */
    private static void assertNotTold(long people, Set<Long> counts) {
        assertThat(counts).as("what is possible for %s people", people).hasSize((int) people + 1);
    }

    private List<Line> departments() {
        List<Line> departments = new ArrayList<>();
        int size = 2 + random.nextInt(4);
        for (int number = 0; number < size; number++) {
            long people = random.nextInt(26);
            long count = switch (random.nextInt(4)) {
                case 0 -> 0;
                case 1 -> people;
                default -> random.nextInt((int) people + 1);
            };
            departments.add(line(Part.DEPARTMENT, "department" + number, people, count));
        }
        return departments;
    }

    /** The numbers that this department could have, given every figure and the size of every group. */
    private static Set<Long> countsOf(int wanted, List<Line> lines, List<Figure> figures) {
        Set<Long> others = Set.of(0L);
        for (int at = 1; at < lines.size(); at++) {
            if (at != wanted) {
                others = sums(others, explaining(figures.get(at), lines.get(at).people()));
            }
        }
        Set<Long> wholes = explaining(figures.getFirst(), lines.getFirst().people());
        Set<Long> rest = others;
        return LongStream.rangeClosed(0, lines.get(wanted).people())
                .boxed()
                .filter(count -> rest.stream().anyMatch(other -> wholes.contains(other + count)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** How many of those who joined it may be true for, if it stayed as it was for everybody else. */
    private static Set<Long> explainingBoth(Figure before, long people, Figure after, long joined) {
        Set<Long> later = explaining(after, people + joined);
        return explaining(before, people).stream()
                .flatMap(
                        count -> LongStream.rangeClosed(0, joined).boxed().filter(more -> later.contains(count + more)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** All numbers that can be published as this figure, whatever the secret. */
    private static Set<Long> explaining(Figure figure, long people) {
        return LongStream.rangeClosed(0, people)
                .filter(count -> figure.extent() == Extent.TOO_FEW
                        || Rounding.chances(line(Part.TOWN, "town", people, count))
                                        .getOrDefault(value(figure, people), 0.0)
                                > 0)
                .boxed()
                .collect(Collectors.toSet());
    }

    private static long value(Figure figure, long people) {
        return switch (figure.extent()) {
            case HARDLY_ANY -> 0;
            case NEARLY_ALL -> people;
            case ABOUT -> figure.value().orElseThrow();
            case TOO_FEW -> throw new AssertionError("no figure");
        };
    }

    /** Every figure that a group of this size can get. */
    private static Set<Figure> possibleFigures(long people) {
        Set<Figure> figures = Rounding.chances(line(Part.TOWN, "town", people, 0)).keySet().stream()
                .filter(step -> step > 0 && step < people)
                .map(Figure::about)
                .collect(Collectors.toSet());
        figures.add(Figure.HARDLY_ANY);
        figures.add(Figure.NEARLY_ALL);
        return figures;
    }

    private static Set<Long> sums(Set<Long> some, Set<Long> others) {
        return some.stream()
                .flatMap(one -> others.stream().map(other -> one + other))
                .collect(Collectors.toSet());
    }

    private static long sum(List<Line> lines, boolean counts) {
        return lines.stream()
                .mapToLong(line -> counts ? line.count() : line.people())
                .sum();
    }

    private static List<Figure> shown(List<Line> lines) {
        return shown(lines, "a");
    }

    private static List<Figure> shown(List<Line> lines, String secret) {
        return Statistics.rows(lines, THRESHOLD, rounding(secret)).stream()
                .map(PublishedTable.Row::figure)
                .toList();
    }

    private static Rounding rounding(String secret) {
        return new Rounding(secret.getBytes(StandardCharsets.UTF_8));
    }

    private static Line line(Part part, String key, long people, long count) {
        return new Line(part, key, key, people, count);
    }
}
