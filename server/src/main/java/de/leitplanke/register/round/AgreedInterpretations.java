package de.leitplanke.register.round;

import de.leitplanke.agreement.Interpretations;
import de.leitplanke.platform.tenancy.CurrentMunicipality;
import de.leitplanke.register.round.Meeting.MeetingId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The interpretations in the database; others get only those that both parties have confirmed. */
@Repository
@Transactional
class AgreedInterpretations implements Interpretations {

    private final JdbcClient jdbc;

    AgreedInterpretations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Interpretation> all() {
        return jdbc.sql("""
                        select * from register.interpretation
                        where agreed_on is not null
                        order by agreed_on desc, id
                        """).query(AgreedInterpretations::planned).list().stream()
                .map(agreed -> new Interpretation(
                        agreed.clauseId(),
                        agreed.citation(),
                        agreed.versionHash(),
                        agreed.question(),
                        agreed.answer(),
                        Objects.requireNonNull(agreed.agreedOn())))
                .toList();
    }

    List<PlannedInterpretation> in(MeetingId meeting) {
        return jdbc.sql("select * from register.interpretation where meeting_id = :meeting order by citation, id")
                .param("meeting", meeting.value())
                .query(AgreedInterpretations::planned)
                .list();
    }

    void add(MeetingId meeting, PlannedInterpretation planned) {
        jdbc.sql("""
                        insert into register.interpretation
                            (id, municipality_id, meeting_id, clause_id, citation, version_hash, question, answer)
                        values (:id, :town, :meeting, :clause, :citation, :hash, :question, :answer)
                        """)
                .param("id", planned.id())
                .param("town", CurrentMunicipality.require().value())
                .param("meeting", meeting.value())
                .param("clause", planned.clauseId())
                .param("citation", planned.citation())
                .param("hash", planned.versionHash())
                .param("question", planned.question())
                .param("answer", planned.answer())
                .update();
    }

    /** Strikes one out as long as it has not been agreed on. */
    void remove(MeetingId meeting, UUID id) {
        jdbc.sql("delete from register.interpretation where id = :id and meeting_id = :meeting and agreed_on is null")
                .param("id", id)
                .param("meeting", meeting.value())
                .update();
    }

    void agree(MeetingId meeting, LocalDate day) {
        jdbc.sql("update register.interpretation set agreed_on = :day where meeting_id = :meeting")
                .param("day", day)
                .param("meeting", meeting.value())
                .update();
    }

    private static PlannedInterpretation planned(ResultSet row, int number) throws SQLException {
        return new PlannedInterpretation(
                row.getObject("id", UUID.class),
                row.getString("clause_id"),
                row.getString("citation"),
                row.getString("version_hash"),
                row.getString("question"),
                row.getString("answer"),
                row.getObject("agreed_on", LocalDate.class));
    }
}
