package de.leitplanke.evidence.seal;

import de.leitplanke.ledger.MalformedException;
import de.leitplanke.ledger.seal.SealedEntry;
import de.leitplanke.people.SignInEvent;
import de.leitplanke.platform.tenancy.CurrentMunicipality;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The security events in the database: a kind and a day in clear, the person only sealed. */
@Repository
@Transactional
class SecurityEvents {

    private final JdbcClient jdbc;

    SecurityEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A sealed person with the event it belongs to. */
    record Sealed(UUID event, SealedEntry seal) {}

    void add(UUID id, SignInEvent kind, LocalDate day, @Nullable SealedEntry sealed) {
        jdbc.sql("""
                        insert into evidence.security_event (id, municipality_id, kind, happened_on, sealed)
                        values (:id, :town, :kind, :day, :sealed)
                        """)
                .param("id", id)
                .param("town", CurrentMunicipality.require().value())
                .param("kind", kind.name())
                .param("day", day)
                .param("sealed", sealed == null ? null : sealed.encode())
                .update();
    }

    /** The newest days first. */
    List<EventsOfDay> byDay() {
        return jdbc.sql("""
                        select kind, happened_on, count(*) as number, count(sealed) as sealed
                        from evidence.security_event group by kind, happened_on
                        order by happened_on desc, kind
                        """)
                .query((row, number) -> new EventsOfDay(
                        SignInEvent.valueOf(row.getString("kind")),
                        row.getObject("happened_on", LocalDate.class),
                        row.getInt("number"),
                        row.getInt("sealed")))
                .list();
    }

    /** The events of a kind and of these days that have a sealed person. */
    List<UUID> sealed(SignInEvent kind, LocalDate first, LocalDate last) {
        return jdbc.sql("""
                        select id from evidence.security_event
                        where kind = :kind and happened_on between :first and :last and sealed is not null
                        order by id
                        """)
                .param("kind", kind.name())
                .param("first", first)
                .param("last", last)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    /** What a request names and is still there. */
    List<Sealed> of(UUID opening) {
        return jdbc.sql("""
                        select e.id, e.sealed
                        from evidence.opening_entry o join evidence.security_event e on e.id = o.event_id
                        where o.opening_id = :opening
                        order by e.happened_on, e.id
                        """)
                .param("opening", opening)
                .query((row, number) -> new Sealed(row.getObject("id", UUID.class), entry(row.getBytes("sealed"))))
                .list();
    }

    /** Destroys the events of this day or earlier with their seals and the closed keys in them. */
    int deleteUntil(LocalDate day) {
        return jdbc.sql("delete from evidence.security_event where happened_on <= :day")
                .param("day", day)
                .update();
    }

    private static SealedEntry entry(byte[] stored) {
        try {
            return SealedEntry.decode(stored);
        } catch (MalformedException e) {
            throw new IllegalStateException("a stored seal cannot be read", e);
        }
    }
}
