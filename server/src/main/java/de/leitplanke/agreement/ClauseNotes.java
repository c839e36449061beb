package de.leitplanke.agreement;

import de.leitplanke.platform.tenancy.CurrentMunicipality;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The questions and suggestions at the clauses in the database. */
@Repository
@Transactional
class ClauseNotes {

    private final JdbcClient jdbc;
    private final Clock clock;

    ClauseNotes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Everything said at a clause, the newest first. */
    List<ClauseNote> at(String clause) {
        return jdbc.sql("""
                        select id, clause, kind, words, given_on, answer, answered_by, answered_on
                        from agreement.clause_note where clause = :clause
                        order by place desc
                        """).param("clause", clause).query(ClauseNotes::note).list();
    }

    /** How many notes stand at each clause that has any. */
    Map<String, Long> counts() {
        return jdbc
                .sql("select clause, count(*) as notes from agreement.clause_note group by clause")
                .query((row, number) -> Map.entry(row.getString("clause"), row.getLong("notes")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Optional<ClauseNote> find(UUID id) {
        return jdbc.sql("""
                        select id, clause, kind, words, given_on, answer, answered_by, answered_on
                        from agreement.clause_note where id = :id
                        """).param("id", id).query(ClauseNotes::note).optional();
    }

    void add(String clause, ClauseNote.Kind kind, String words) {
        jdbc.sql("""
                        insert into agreement.clause_note (id, municipality_id, clause, kind, words, given_on)
                        values (:id, :town, :clause, :kind, :words, :today)
                        """)
                .param("id", UUID.randomUUID())
                .param("town", CurrentMunicipality.require().value())
                .param("clause", clause)
                .param("kind", kind.name())
                .param("words", words)
                .param("today", LocalDate.now(clock))
                .update();
    }

    void answer(UUID id, Office office, String words) {
        jdbc.sql("""
                        update agreement.clause_note
                        set answer = :words, answered_by = :office, answered_on = :today
                        where id = :id
                        """)
                .param("words", words)
                .param("office", office.name())
                .param("today", LocalDate.now(clock))
                .param("id", id)
                .update();
    }

    private static ClauseNote note(ResultSet row, int number) throws SQLException {
        return new ClauseNote(
                row.getObject("id", UUID.class),
                row.getString("clause"),
                ClauseNote.Kind.valueOf(row.getString("kind")),
                row.getString("words"),
                row.getObject("given_on", LocalDate.class),
                answer(row));
    }

    private static ClauseNote.@Nullable Answer answer(ResultSet row) throws SQLException {
        String words = row.getString("answer");
        return words == null
                ? null
                : new ClauseNote.Answer(
                        words,
                        Office.valueOf(row.getString("answered_by")),
                        row.getObject("answered_on", LocalDate.class));
    }
}
