package de.leitplanke.register.round;

import de.leitplanke.people.Role;
import de.leitplanke.platform.tenancy.CurrentMunicipality;
import de.leitplanke.register.round.Meeting.Kind;
import de.leitplanke.register.round.Meeting.MeetingId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The meetings in the database. */
@Repository
@Transactional
class Meetings {

    private final JdbcClient jdbc;

    Meetings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Meeting> all() {
        return jdbc.sql("select * from register.meeting order by held_on desc, id")
                .query(Meetings::meeting)
                .list();
    }

    Optional<Meeting> find(MeetingId id) {
        return jdbc.sql("select * from register.meeting where id = :id")
                .param("id", id.value())
                .query(Meetings::meeting)
                .optional();
    }

    /** The meeting, which nobody else changes until the transaction ends. */
    Optional<Meeting> locked(MeetingId id) {
        return jdbc.sql("select * from register.meeting where id = :id for update")
                .param("id", id.value())
                .query(Meetings::meeting)
                .optional();
    }

    MeetingId add(MeetingForm form) {
        MeetingId id = new MeetingId(UUID.randomUUID());
        jdbc.sql("""
                        insert into register.meeting (id, municipality_id, kind, held_on, agenda, minutes, revision)
                        values (:id, :town, :kind, :heldOn, :agenda, :minutes, 1)
                        """)
                .param("id", id.value())
                .param("town", CurrentMunicipality.require().value())
                .param("kind", form.kind().name())
                .param("heldOn", form.heldOn())
                .param("agenda", form.agenda())
                .param("minutes", form.minutes())
                .update();
        return id;
    }

    void change(MeetingId id, MeetingForm form) {
        jdbc.sql("""
                        update register.meeting
                        set kind = :kind, held_on = :heldOn, agenda = :agenda, minutes = :minutes
                        where id = :id
                        """)
                .param("kind", form.kind().name())
                .param("heldOn", form.heldOn())
                .param("agenda", form.agenda())
                .param("minutes", form.minutes())
                .param("id", id.value())
                .update();
    }

    /** After a change nobody has confirmed any more. */
    void unconfirm(MeetingId id) {
        jdbc.sql("""
                        update register.meeting
                        set revision = revision + 1, confirmed_by_employer = null, confirmed_by_council = null
                        where id = :id
                        """).param("id", id.value()).update();
    }

    void confirm(MeetingId id, Role party, LocalDate day) {
        String sql = party == Role.EMPLOYER
                ? "update register.meeting set confirmed_by_employer = :day where id = :id"
                : "update register.meeting set confirmed_by_council = :day where id = :id";
        jdbc.sql(sql).param("day", day).param("id", id.value()).update();
    }

    private static Meeting meeting(ResultSet row, int number) throws SQLException {
        return new Meeting(
                new MeetingId(row.getObject("id", UUID.class)),
                Kind.valueOf(row.getString("kind")),
                row.getObject("held_on", LocalDate.class),
                row.getString("agenda"),
                row.getString("minutes"),
                row.getInt("revision"),
                row.getObject("confirmed_by_employer", LocalDate.class),
                row.getObject("confirmed_by_council", LocalDate.class));
    }
}
