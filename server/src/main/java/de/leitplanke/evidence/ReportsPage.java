package de.leitplanke.evidence;

import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.page.Page;
import de.leitplanke.platform.text.GermanTime;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The reports with figures: which there are, and one month of one of them. There is nothing to filter or to refine. */
@Controller
class ReportsPage {

    static final String PATH = "/berichte";

    private final ReportReaders readers;
    private final Statistics statistics;
    private final StatisticsTerms terms;
    private final Clock clock;

    ReportsPage(ReportReaders readers, Statistics statistics, StatisticsTerms terms, Clock clock) {
        this.readers = readers;
        this.statistics = statistics;
        this.terms = terms;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView list(@AuthenticationPrincipal SignedIn person) {
        return Page.of("evidence/reports")
                .with("reports", readers.of(person))
                .with("threshold", threshold())
                .view();
    }

    @GetMapping(PATH + "/{report:[a-z]+}")
    ModelAndView newest(@AuthenticationPrincipal SignedIn person, @PathVariable String report) {
        Report open = readers.open(person, report);
        YearMonth now = YearMonth.now(clock);
        Optional<PublishedTable> newest =
                statistics.table(open, now).or(() -> statistics.table(open, now.minusMonths(1)));
        return page(open, newest.orElse(null));
    }

    @GetMapping(PATH + "/{report:[a-z]+}/{month:[0-9]{4}-(?:0[1-9]|1[0-2])}")
    ModelAndView month(
            @AuthenticationPrincipal SignedIn person, @PathVariable String report, @PathVariable String month) {
        Report open = readers.open(person, report);
        return page(
                open,
                statistics
                        .table(open, YearMonth.parse(month))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }

    private ModelAndView page(Report report, @Nullable PublishedTable table) {
        return Page.of("evidence/report")
                .with("report", report)
                .with("table", table == null ? null : TableView.of(table))
                .with("months", months(report))
                .with("next", GermanTime.day(YearMonth.now(clock).plusMonths(1).atDay(1)))
                .with("threshold", threshold())
                .view();
    }

    private List<TableView.Month> months(Report report) {
        return statistics.months(report).stream().map(TableView.Month::of).toList();
    }

    private long threshold() {
        return terms.inForce().map(StatisticsTerms.Terms::threshold).orElse(0L);
    }
}
