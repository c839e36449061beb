package de.leitplanke.evidence;

import de.leitplanke.people.Persons;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.springframework.stereotype.Component;

/**
 * The lines of the report on hits of rules. Counters know no person, so the group that a line speaks of is everybody
 * with an account: any of them can have caused a hit. A line with fewer hits than the threshold certainly comes from
 * fewer people and gets no figure either.
 */
@Component
class RuleHits implements ReportSource {

    private static final List<Part> PARTS = List.of(Part.OUTCOME, Part.RULE, Part.DATA_CLASS, Part.TOOL);

    private final RuleCounters counters;
    private final List<CountedNames> names;
    private final StatisticsTerms terms;
    private final Persons persons;
    private final Clock clock;

    RuleHits(RuleCounters counters, List<CountedNames> names, StatisticsTerms terms, Persons persons, Clock clock) {
        this.counters = counters;
        this.names = names;
        this.terms = terms;
        this.persons = persons;
        this.clock = clock;
    }

    @Override
    public Report report() {
        return Report.RULE_HITS;
    }

    @Override
    public Optional<Count> count(YearMonth month) {
        YearMonth now = YearMonth.now(clock);
        return terms.inForce()
                .filter(found -> month.isBefore(now))
                .filter(found -> !month.isBefore(found.since()))
                .filter(found -> !month.isBefore(now.minusMonths(found.decisionMonths())))
                .map(found -> new Count("", lines(month)));
    }

    private List<Line> lines(YearMonth month) {
        long people = persons.active().size();
        List<Line> lines = new ArrayList<>();
        for (Part part : PARTS) {
            SortedMap<String, Long> hits = counters.of(month, part);
            for (CountedNames source : names) {
                source.of(part)
                        .forEach(named -> lines.add(
                                new Line(part, named.key(), named.name(), people, hits.getOrDefault(named.key(), 0L))));
            }
        }
        return lines;
    }
}
