package de.leitplanke.evidence;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Counts for one report. What it gives goes through {@link Statistics} before anybody sees it. */
public interface ReportSource {

    Report report();

    /** The numbers of a month; empty as long as it cannot have any, which must not depend on the numbers. */
    Optional<Count> count(YearMonth month);

    /**
     * What was counted.
     *
     * @param subject what the table is about in German, for example a version; may be blank
     * @param lines every line there is, those with nothing too: a missing one would say that there was nothing
     */
    record Count(String subject, List<Line> lines) {}
}
