package de.leitplanke.evidence;

import de.leitplanke.people.TownOfThisInstallation;
import de.leitplanke.platform.tenancy.CurrentMunicipality;
import java.time.Clock;
import java.time.YearMonth;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Publishes what a new month allows and forgets what has had its time, every night. */
@Component
class StatisticsClock {

    private final Statistics statistics;
    private final StatisticsTerms terms;
    private final PublishedFigures published;
    private final TownOfThisInstallation town;
    private final Clock clock;

    StatisticsClock(
            Statistics statistics,
            StatisticsTerms terms,
            PublishedFigures published,
            TownOfThisInstallation town,
            Clock clock) {
        this.statistics = statistics;
        this.terms = terms;
        this.published = published;
        this.town = town;
        this.clock = clock;
    }

    @Scheduled(cron = "0 40 2 * * *", zone = "Europe/Berlin")
    void everyNight() {
        CurrentMunicipality.run(town.get().id(), this::run);
    }

    void run() {
        YearMonth now = YearMonth.now(clock);
        terms.inForce().ifPresent(found -> {
            publish(found, now);
            published.forgetBefore(Report.ACKNOWLEDGEMENTS, now.minusMonths(found.usageMonths()));
        });
    }

    /** Months that were missed while the server stood still are made up for where the numbers are still there. */
    private void publish(StatisticsTerms.Terms found, YearMonth now) {
        for (YearMonth month = now.minusMonths(found.decisionMonths());
                month.isBefore(now);
                month = month.plusMonths(1)) {
            statistics.table(Report.RULE_HITS, month);
        }
        statistics.table(Report.ACKNOWLEDGEMENTS, now);
    }
}
