package de.leitplanke.evidence;

import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.stereotype.Component;

/** Hits of rules and what was published of them end with their month. */
@Component
class DecisionRetention implements EndingRows {

    private final RuleCounters counters;
    private final PublishedFigures published;

    DecisionRetention(RuleCounters counters, PublishedFigures published) {
        this.counters = counters;
        this.published = published;
    }

    @Override
    public RetainedLog log() {
        return RetainedLog.DECISIONS;
    }

    @Override
    public void forgetUntil(LocalDate lastDayOver) {
        YearMonth first = YearMonth.from(lastDayOver);
        counters.forgetBefore(first);
        published.forgetBefore(Report.RULE_HITS, first);
    }
}
