package de.leitplanke.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.people.Persons;
import de.leitplanke.people.TownOfThisInstallation;
import de.leitplanke.platform.tenancy.CurrentMunicipality;
import de.leitplanke.town.RunningTown;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Figures in the database of the running town; whatever happens here is rolled back. */
class StatisticsTest {

    private static final YearMonth MAY = YearMonth.of(2031, 5);
    private static final StatisticsTerms.Terms TERMS =
            new StatisticsTerms.Terms(10, 12, 24, YearMonth.of(2030, 1), Set.of());

    private final RunningTown town = RunningTown.get();
    private final JdbcClient jdbc = town.bean(JdbcClient.class);
    private final PublishedFigures published = town.bean(PublishedFigures.class);

    @Test
    void firstPublicationIsFinal() {
        rolledBack(() -> {
            PublishedTable first = acknowledged(Optional.of(TERMS), 12)
                    .table(Report.ACKNOWLEDGEMENTS, MAY)
                    .orElseThrow();
            PublishedTable again = acknowledged(Optional.of(TERMS), 38)
                    .table(Report.ACKNOWLEDGEMENTS, MAY)
                    .orElseThrow();
            PublishedTable june = acknowledged(Optional.of(TERMS), 38)
                    .table(Report.ACKNOWLEDGEMENTS, MAY.plusMonths(1))
                    .orElseThrow();
            assertThat(again).isEqualTo(first);
            assertThat(june.rows()).isNotEqualTo(first.rows());
        });
    }

    @Test
    void withoutAnAgreementThereIsNoFigure() {
        rolledBack(() -> assertThat(acknowledged(Optional.empty(), 12).table(Report.ACKNOWLEDGEMENTS, MAY))
                .isEmpty());
    }

    @Test
    void hitsOfAMonthArePublishedWhenItIsOverAndNotBefore() {
        rolledBack(() -> {
            RuleCounters counters = counting(LocalDate.of(2031, 5, 31));
            for (int decision = 0; decision < 30; decision++) {
                counters.count(Map.of(Part.TOOL, List.of("house-model")));
            }
            assertThat(hits(LocalDate.of(2031, 5, 31)).count(MAY)).isEmpty();
            assertThat(hits(LocalDate.of(2031, 6, 1)).count(MAY).orElseThrow().lines())
                    .contains(new Line(Part.TOOL, "house-model", "Hausmodell", people(), 30))
                    .contains(new Line(Part.TOOL, "rare", "Selten", people(), 0));
        });
    }

    @Test
    void monthBeforeTheAgreementOrAfterItsTimeHasNoReport() {
        rolledBack(() -> {
            assertThat(hits(LocalDate.of(2030, 2, 1)).count(YearMonth.of(2029, 12)))
                    .isEmpty();
            assertThat(hits(LocalDate.of(2031, 6, 1)).count(YearMonth.of(2030, 6)))
                    .isPresent();
            assertThat(hits(LocalDate.of(2031, 6, 1)).count(YearMonth.of(2030, 5)))
                    .isEmpty();
        });
    }

    @Test
    void countersAndTablesEndAfterTheMonthsOfTheAgreement() {
        rolledBack(() -> {
            counting(LocalDate.of(2030, 4, 30)).count(Map.of(Part.RULE, List.of("old")));
            counting(LocalDate.of(2030, 5, 1)).count(Map.of(Part.RULE, List.of("kept")));
            published.add(table(Report.RULE_HITS, YearMonth.of(2030, 4)));
            published.add(table(Report.RULE_HITS, YearMonth.of(2030, 5)));
            published.add(table(Report.ACKNOWLEDGEMENTS, YearMonth.of(2029, 4)));
            published.add(table(Report.ACKNOWLEDGEMENTS, YearMonth.of(2029, 5)));

            new DecisionRetention(counting(LocalDate.of(2031, 5, 20)), published)
                    .forgetUntil(LocalDate.of(2030, 5, 20));
            night(LocalDate.of(2031, 5, 20)).run();

            RuleCounters counters = counting(LocalDate.of(2031, 5, 20));
            assertThat(counters.of(YearMonth.of(2030, 4), Part.RULE)).isEmpty();
            assertThat(counters.of(YearMonth.of(2030, 5), Part.RULE)).containsOnlyKeys("kept");
            assertThat(published.find(Report.RULE_HITS, YearMonth.of(2030, 4))).isEmpty();
            assertThat(published.find(Report.RULE_HITS, YearMonth.of(2030, 5))).isPresent();
            assertThat(published.find(Report.ACKNOWLEDGEMENTS, YearMonth.of(2029, 4)))
                    .isEmpty();
            assertThat(published.find(Report.ACKNOWLEDGEMENTS, YearMonth.of(2029, 5)))
                    .isPresent();
        });
    }

    private Statistics acknowledged(Optional<StatisticsTerms.Terms> terms, long count) {
        return statistics(terms, List.of(counted(Report.ACKNOWLEDGEMENTS, count)));
    }

    private Statistics statistics(Optional<StatisticsTerms.Terms> terms, List<ReportSource> sources) {
        Rounding rounding = new Rounding("secret".getBytes(StandardCharsets.UTF_8));
        return new Statistics(published, () -> terms, sources, rounding);
    }

    private static ReportSource counted(Report report, long count) {
        return new ReportSource() {
            @Override
            public Report report() {
                return report;
            }

            @Override
            public Optional<Count> count(YearMonth month) {
                return Optional.of(new Count("", List.of(new Line(Part.TOWN, "town", "", 50, count))));
            }
        };
    }

    private RuleHits hits(LocalDate day) {
        CountedNames names = part -> part == Part.TOOL
                ? List.of(new CountedNames.Named("house-model", "Hausmodell"), new CountedNames.Named("rare", "Selten"))
                : List.of();
        return new RuleHits(
                counting(day), List.of(names), () -> Optional.of(TERMS), town.bean(Persons.class), noon(day));
    }

    private StatisticsClock night(LocalDate day) {
        return new StatisticsClock(
                statistics(Optional.of(TERMS), List.of(hits(day), counted(Report.ACKNOWLEDGEMENTS, 12))),
                () -> Optional.of(TERMS),
                published,
                town.bean(TownOfThisInstallation.class),
                noon(day));
    }

    private RuleCounters counting(LocalDate day) {
        return new RuleCounters(jdbc, noon(day));
    }

    private static PublishedTable table(Report report, YearMonth month) {
        return new PublishedTable(
                report, month, "", List.of(new PublishedTable.Row(Part.TOWN, "town", "", Figure.about(10))));
    }

    private long people() {
        return town.bean(Persons.class).active().size();
    }

    private static Clock noon(LocalDate day) {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        return Clock.fixed(day.atTime(12, 0).atZone(berlin).toInstant(), berlin);
    }

    private void rolledBack(Runnable work) {
        CurrentMunicipality.run(
                town.bean(TownOfThisInstallation.class).get().id(),
                () -> town.bean(TransactionTemplate.class).executeWithoutResult(status -> {
                    status.setRollbackOnly();
                    work.run();
                }));
    }
}
