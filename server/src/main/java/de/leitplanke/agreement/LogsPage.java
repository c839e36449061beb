package de.leitplanke.agreement;

import de.leitplanke.evidence.DeletionRecords;
import de.leitplanke.evidence.KeptLogs;
import de.leitplanke.platform.page.Page;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The closed list of logs for everybody to read, each with whether it is kept at all. */
@Controller
class LogsPage {

    private final AgreementOnShow agreement;
    private final KeptLogs kept;
    private final RetentionInForce periods;
    private final DeletionRecords records;
    private final Clock clock;

    LogsPage(AgreementOnShow agreement, KeptLogs kept, RetentionInForce periods, DeletionRecords records, Clock clock) {
        this.agreement = agreement;
        this.kept = kept;
        this.periods = periods;
        this.records = records;
        this.clock = clock;
    }

    @GetMapping("/vereinbarung/protokolle")
    ModelAndView show() {
        return agreement
                .find()
                .map(shown -> Page.of("agreement/log-catalogue")
                        .with("shown", shown)
                        .with("today", LocalDate.now(clock))
                        .with(
                                "logs",
                                shown.version().logs().stream()
                                        .map(log -> LogLine.of(log, kept, records, periods))
                                        .toList())
                        .view())
                .orElseGet(() -> Page.of("agreement/none").view());
    }
}
