package de.leitplanke.evidence.seal;

import de.leitplanke.people.PersonId;
import de.leitplanke.platform.tenancy.CurrentMunicipality;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Whom openings have named, and since when these persons are told. */
@Repository
@Transactional
class OpeningNotices {

    private final JdbcClient jdbc;

    OpeningNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An opening that somebody is told of. */
    record Told(UUID opening, LocalDate on) {}

    /** Somebody was named; told at once with a day, or withheld without. */
    void named(UUID opening, PersonId person, @Nullable LocalDate toldOn) {
        jdbc.sql("""
                        insert into evidence.opening_notice (opening_id, person_id, municipality_id, told_on)
                        select :opening, id, :town, :told from people.person where id = :person
                        on conflict do nothing
                        """)
                .param("opening", opening)
                .param("person", person.value())
                .param("town", CurrentMunicipality.require().value())
                .param("told", toldOn)
                .update();
    }

    boolean isWithheld(UUID opening) {
        return jdbc.sql("select count(*) from evidence.opening_notice where opening_id = :opening and told_on is null")
                        .param("opening", opening)
                        .query(Long.class)
                        .single()
                > 0;
    }

    void tell(UUID opening, LocalDate today) {
        jdbc.sql("update evidence.opening_notice set told_on = :today where opening_id = :opening and told_on is null")
                .param("today", today)
                .param("opening", opening)
                .update();
    }

    /**
     * Tells whoever was named by an opening before this moment: nothing is withheld longer than the log itself lasts.
     */
    void tellOpenedBefore(OffsetDateTime end, LocalDate today) {
        jdbc.sql("""
                        update evidence.opening_notice n set told_on = :today
                        where told_on is null
                          and not exists (select from evidence.log_access a
                                          where a.opening_id = n.opening_id
                                            and a.step = 'OPENED' and a.happened_at >= :end)
                        """).param("today", today).param("end", end).update();
    }

    /** The newest first. */
    List<Told> of(PersonId person) {
        return jdbc.sql("""
                        select opening_id, told_on from evidence.opening_notice
                        where person_id = :person and told_on is not null
                        order by told_on desc
                        """)
                .param("person", person.value())
                .query((row, number) ->
                        new Told(row.getObject("opening_id", UUID.class), row.getObject("told_on", LocalDate.class)))
                .list();
    }
}
