package de.leitplanke.agreement;

import de.leitplanke.evidence.GroupShare;
import de.leitplanke.people.Persons;
import de.leitplanke.people.Role;
import de.leitplanke.platform.tenancy.CurrentMunicipality;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which share of the whole town knows the version in force: one figure a month, for the town as a whole, kept as it was
 * first shown. There is no figure for a part of the town, so none can be computed from two others.
 */
@Service
@Transactional
class AcknowledgedShare {

    private static final String THRESHOLD = "groupThreshold";

    private final JdbcClient jdbc;
    private final Persons persons;
    private final Clock clock;

    AcknowledgedShare(JdbcClient jdbc, Persons persons, Clock clock) {
        this.jdbc = jdbc;
        this.persons = persons;
        this.clock = clock;
    }

    /** The figure of this month; empty in the month in which the version entered into force. */
    Optional<GroupShare> of(AgreementInForce.Stored inForce) {
        OffsetDateTime begin = month().atStartOfDay(clock.getZone()).toOffsetDateTime();
        if (!inForce.inForceFrom().isBefore(begin)) {
            return Optional.empty();
        }
        return published(inForce.id()).or(() -> publish(inForce, begin));
    }

    /** The day on which the figures of this month begin to hold. */
    LocalDate month() {
        return LocalDate.now(clock).withDayOfMonth(1);
    }

    /** Two first readers at once see the same figure: the one that was kept. */
    private Optional<GroupShare> publish(AgreementInForce.Stored inForce, OffsetDateTime begin) {
        List<UUID> staff = Arrays.stream(Role.values())
                .flatMap(role -> persons.with(role).stream())
                .map(person -> person.id().value())
                .distinct()
                .toList();
        long threshold = inForce.version().values().number(THRESHOLD).orElse(Long.MAX_VALUE);
        GroupShare share = GroupShare.of(acknowledged(inForce.id(), staff, begin), staff.size(), threshold);
        jdbc.sql("""
                        insert into agreement.acknowledged_share (municipality_id, month, version_id, percent)
                        values (:town, :month, :version, :percent)
                        on conflict do nothing
                        """)
                .param("town", CurrentMunicipality.require().value())
                .param("month", month())
                .param("version", inForce.id())
                .param("percent", share.percent().isPresent() ? share.percent().getAsInt() : null)
                .update();
        return published(inForce.id());
    }

    private Optional<GroupShare> published(UUID version) {
        return jdbc.sql("select percent from agreement.acknowledged_share where month = :month and version_id ="
                        + " :version")
                .param("month", month())
                .param("version", version)
                .query((row, number) -> GroupShare.ofPercent(row.getObject("percent", Integer.class)))
                .optional();
    }

    private long acknowledged(UUID version, List<UUID> staff, OffsetDateTime before) {
        return staff.isEmpty()
                ? 0
                : jdbc.sql("""
                        select count(*) from agreement.acknowledgement
                        where version_id = :version and acknowledged_at < :before and person_id in (:staff)
                        """)
                        .param("version", version)
                        .param("before", before)
                        .param("staff", staff)
                        .query(Long.class)
                        .single();
    }
}
