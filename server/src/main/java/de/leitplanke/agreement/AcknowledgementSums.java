package de.leitplanke.agreement;

import de.leitplanke.evidence.Line;
import de.leitplanke.evidence.Part;
import de.leitplanke.evidence.Report;
import de.leitplanke.evidence.ReportSource;
import de.leitplanke.people.Person;
import de.leitplanke.people.Persons;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How many people knew the version in force when the month began, in the whole town and per department. Only the month
 * that has just begun can be counted: who belonged to a department earlier is kept nowhere.
 */
@Component
@Transactional
class AcknowledgementSums implements ReportSource {

    /** Key of the line about the whole town. */
    static final String TOWN = "town";

    private final JdbcClient jdbc;
    private final Persons persons;
    private final AgreementInForce agreement;
    private final Clock clock;

    AcknowledgementSums(JdbcClient jdbc, Persons persons, AgreementInForce agreement, Clock clock) {
        this.jdbc = jdbc;
        this.persons = persons;
        this.agreement = agreement;
        this.clock = clock;
    }

    @Override
    public Report report() {
        return Report.ACKNOWLEDGEMENTS;
    }

    /** Nothing for the month in which the version entered into force: at its beginning nobody could know it. */
    @Override
    public Optional<Count> count(YearMonth month) {
        OffsetDateTime begin = month.atDay(1).atStartOfDay(clock.getZone()).toOffsetDateTime();
        return agreement
                .find()
                .filter(stored -> month.equals(YearMonth.now(clock)))
                .filter(stored -> stored.inForceFrom().isBefore(begin))
                .map(stored -> new Count(
                        "Fassung " + stored.version().number(), lines(acknowledgedBefore(begin, stored.id()))));
    }

    private List<Line> lines(Set<UUID> acknowledged) {
        List<Person> staff = persons.active();
        SortedMap<String, List<Person>> departments = staff.stream()
                .collect(Collectors.groupingBy(
                        person -> Stream.ofNullable(person.department())
                                .findFirst()
                                .orElse(""),
                        TreeMap::new,
                        Collectors.toList()));
        List<Line> lines = new ArrayList<>();
        lines.add(line(Part.TOWN, TOWN, "", staff, acknowledged));
        departments.forEach((name, people) -> lines.add(line(Part.DEPARTMENT, name, name, people, acknowledged)));
        return lines;
    }

    private static Line line(Part part, String key, String name, List<Person> people, Set<UUID> acknowledged) {
        long count = people.stream()
                .filter(person -> acknowledged.contains(person.id().value()))
                .count();
        return new Line(part, key, name, people.size(), count);
    }

    private Set<UUID> acknowledgedBefore(OffsetDateTime begin, UUID version) {
        return Set.copyOf(jdbc.sql("""
                        select person_id from agreement.acknowledgement
                        where version_id = :version and acknowledged_at < :begin
                        """)
                .param("version", version)
                .param("begin", begin)
                .query((row, number) -> row.getObject("person_id", UUID.class))
                .list());
    }
}
