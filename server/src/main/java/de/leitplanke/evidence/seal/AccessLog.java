package de.leitplanke.evidence.seal;

import de.leitplanke.evidence.RetainedLog;
import de.leitplanke.evidence.seal.AccessStep.Kind;
import de.leitplanke.people.PersonId;
import de.leitplanke.people.Role;
import de.leitplanke.platform.tenancy.CurrentMunicipality;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Log L8: who has opened log L4, when and why. */
@Repository
@Transactional
class AccessLog {

    private static final String LINES = """
            select a.step, a.office, a.person_id, p.display_name, a.words, a.happened_at, o.number
            from evidence.log_access a
            left join people.person p on p.id = a.person_id
            left join evidence.opening o on o.id = a.opening_id
            """;

    private final JdbcClient jdbc;
    private final SealTime time;

    AccessLog(JdbcClient jdbc, SealTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /** Everything, the newest first. */
    List<AccessLine> all() {
        return jdbc.sql(LINES + " order by a.place desc")
                .query((row, number) -> new AccessLine(step(row), row.getObject("number", Integer.class)))
                .list();
    }

    /** The steps of a request in their order. */
    List<AccessStep> of(UUID opening) {
        return jdbc.sql(LINES + " where a.opening_id = :opening order by a.place")
                .param("opening", opening)
                .query((row, number) -> step(row))
                .list();
    }

    void add(Kind kind, @Nullable UUID opening, PersonId person, Role office, String words) {
        jdbc.sql("""
                        insert into evidence.log_access
                            (id, municipality_id, log, step, opening_id, office, person_id, words, happened_at)
                        values (:id, :town, :log, :step, :opening, :office, :person, :words, :now)
                        """)
                .param("id", UUID.randomUUID())
                .param("town", CurrentMunicipality.require().value())
                .param("log", RetainedLog.ACCESS.id())
                .param("step", kind.name())
                .param("opening", opening)
                .param("office", office.name())
                .param("person", person.value())
                .param("words", words)
                .param("now", time.now())
                .update();
    }

    /** Notes once a day that somebody has looked at the list. */
    void readList(PersonId person, Role office) {
        boolean known = jdbc.sql("""
                        select count(*) from evidence.log_access
                        where step = 'READ_LIST' and person_id = :person and happened_at >= :midnight
                        """)
                        .param("person", person.value())
                        .param("midnight", time.midnight())
                        .query(Long.class)
                        .single()
                > 0;
        if (!known) {
            add(Kind.READ_LIST, null, person, office, "");
        }
    }

    /** Forgets looks at the list until this day, and requests whose last step is as old. */
    void deleteUntil(LocalDate day) {
        OffsetDateTime end = time.endOf(day);
        jdbc.sql("delete from evidence.log_access where opening_id is null and happened_at < :end")
                .param("end", end)
                .update();
        jdbc.sql("""
                        delete from evidence.opening o
                        where not exists (select from evidence.log_access a
                                          where a.opening_id = o.id and a.happened_at >= :end)
                          and not exists (select from evidence.opening_notice n
                                          where n.opening_id = o.id and n.told_on is null)
                        """).param("end", end).update();
    }

    private static AccessStep step(ResultSet row) throws SQLException {
        UUID person = row.getObject("person_id", UUID.class);
        return new AccessStep(
                Kind.valueOf(row.getString("step")),
                Role.valueOf(row.getString("office")),
                person == null ? null : new PersonId(person),
                row.getString("display_name"),
                row.getString("words"),
                row.getObject("happened_at", OffsetDateTime.class));
    }
}
