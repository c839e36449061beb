package de.leitplanke.evidence.seal;

import de.leitplanke.people.Role;
import de.leitplanke.people.SignInEvent;
import de.leitplanke.platform.tenancy.CurrentMunicipality;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Requests to open seals in the database, with the entries they name and the consents handed over. */
@Repository
@Transactional
class Openings {

    private final JdbcClient jdbc;
    private final AccessLog log;

    Openings(JdbcClient jdbc, AccessLog log) {
        this.jdbc = jdbc;
        this.log = log;
    }

    /** The newest first. */
    List<Opening> all() {
        return jdbc.sql("select * from evidence.opening order by number desc")
                .query(this::opening)
                .list();
    }

    Optional<Opening> find(UUID id) {
        return jdbc.sql("select * from evidence.opening where id = :id")
                .param("id", id)
                .query(this::opening)
                .optional();
    }

    /** The request; others who take a step wait until this transaction ends. */
    Optional<Opening> locked(UUID id) {
        lock();
        return find(id);
    }

    int nextNumber() {
        lock();
        return jdbc.sql("select coalesce(max(number), 0) + 1 from evidence.opening")
                .query(Integer.class)
                .single();
    }

    void add(Opening opening, List<UUID> events) {
        jdbc.sql("""
                        insert into evidence.opening
                            (id, municipality_id, number, reader_key, purpose, clause, reason, event_kind,
                             first_day, last_day, entries, withheld_because, ends_on)
                        values (:id, :town, :number, :reader, :purpose, :clause, :reason, :event,
                                :first, :last, :entries, :withheld, :ends)
                        """)
                .param("id", opening.id())
                .param("town", CurrentMunicipality.require().value())
                .param("number", opening.number())
                .param("reader", opening.readerKey())
                .param("purpose", opening.purpose().name())
                .param("clause", opening.clause())
                .param("reason", opening.reason())
                .param("event", opening.event().name())
                .param("first", opening.firstDay())
                .param("last", opening.lastDay())
                .param("entries", opening.entries())
                .param("withheld", opening.withheldBecause())
                .param("ends", opening.endsOn())
                .update();
        events.forEach(event -> jdbc.sql("""
                        insert into evidence.opening_entry (opening_id, event_id, municipality_id)
                        values (:opening, :event, :town)
                        """)
                .param("opening", opening.id())
                .param("event", event)
                .param("town", CurrentMunicipality.require().value())
                .update());
    }

    void hand(UUID opening, UUID event, Role office, byte[] closed) {
        jdbc.sql("""
                        insert into evidence.handed_share (opening_id, event_id, municipality_id, office, closed)
                        values (:opening, :event, :town, :office, :closed)
                        """)
                .param("opening", opening)
                .param("event", event)
                .param("town", CurrentMunicipality.require().value())
                .param("office", office.name())
                .param("closed", closed)
                .update();
    }

    /** The closed consent of an office. */
    Optional<byte[]> handed(UUID opening, UUID event, Role office) {
        return jdbc.sql("""
                        select closed from evidence.handed_share
                        where opening_id = :opening and event_id = :event and office = :office
                        """)
                .param("opening", opening)
                .param("event", event)
                .param("office", office.name())
                .query((row, number) -> row.getBytes("closed"))
                .optional();
    }

    /** Destroys the consents of requests that are over or refused. */
    int takeBackConsents(LocalDate today) {
        return jdbc.sql("""
                        delete from evidence.handed_share h using evidence.opening o
                        where o.id = h.opening_id
                          and (o.ends_on < :today
                               or exists (select from evidence.log_access a
                                          where a.opening_id = o.id and a.step = 'REFUSED'))
                        """).param("today", today).update();
    }

    private void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('evidence.opening'))")
                .query((row, number) -> number)
                .list();
    }

    private Opening opening(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Opening(
                id,
                row.getInt("number"),
                row.getObject("reader_key", UUID.class),
                Purpose.valueOf(row.getString("purpose")),
                row.getString("clause"),
                row.getString("reason"),
                SignInEvent.valueOf(row.getString("event_kind")),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getInt("entries"),
                row.getString("withheld_because"),
                row.getObject("ends_on", LocalDate.class),
                log.of(id));
    }
}
