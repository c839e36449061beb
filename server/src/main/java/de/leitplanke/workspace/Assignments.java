package de.leitplanke.workspace;

import de.leitplanke.evidence.RetainedLog;
import de.leitplanke.evidence.RetentionDays;
import de.leitplanke.people.PersonId;
import de.leitplanke.platform.backup.Erasures;
import de.leitplanke.platform.seal.SealingKey;
import de.leitplanke.platform.tenancy.CurrentMunicipality;
import de.leitplanke.workspace.Assignment.AssignmentId;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Assignments in the database; each opens only for the people who hold its key. */
@Repository
@Transactional
class Assignments {

    private static final String OPENED_FOR = """
            select a.id, a.author_id, a.state, a.sealed_content, a.changed_on, k.wrapped_key
            from workspace.assignment a
            join workspace.assignment_key k on k.assignment_id = a.id and k.person_id = :person
            """;

    private final JdbcClient jdbc;
    private final PersonKeys keys;
    private final SecureRandom random;
    private final RetentionDays periods;
    private final Erasures erasures;
    private final Clock clock;

    Assignments(
            JdbcClient jdbc,
            PersonKeys keys,
            SecureRandom random,
            RetentionDays periods,
            Erasures erasures,
            Clock clock) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.random = random;
        this.periods = periods;
        this.erasures = erasures;
        this.clock = clock;
    }

    AssignmentId create(PersonId author, AssignmentContent content) {
        AssignmentId id = new AssignmentId(UUID.randomUUID());
        SealingKey key = SealingKey.generate(random);
        jdbc.sql("""
                        insert into workspace.assignment
                            (id, municipality_id, author_id, state, sealed_content, changed_on)
                        values (:id, :town, :author, :state, :content, :today)
                        """)
                .param("id", id.value())
                .param("town", CurrentMunicipality.require().value())
                .param("author", author.value())
                .param("state", AssignmentState.DRAFT.name())
                .param("content", ContentSeal.seal(id, key, content))
                .param("today", LocalDate.now(clock))
                .update();
        give(id, key, author);
        return id;
    }

    /** The person's own assignments, the ones that are deleted last first. */
    List<Assignment> by(PersonId author) {
        Period kept = kept();
        return jdbc.sql(OPENED_FOR + "where a.author_id = :person order by a.changed_on desc, a.id")
                .param("person", author.value())
                .query((row, number) -> opened(row, author, kept))
                .list();
    }

    /** What waits for the person's second signature. */
    List<Assignment> awaiting(PersonId second) {
        Period kept = kept();
        return jdbc.sql(OPENED_FOR + "where a.author_id <> :person and a.state = 'AWAITING_SECOND' order by a.id")
                .param("person", second.value())
                .query((row, number) -> opened(row, second, kept))
                .list();
    }

    Optional<Assignment> find(PersonId person, AssignmentId id) {
        Period kept = kept();
        return jdbc.sql(OPENED_FOR + "where a.id = :id")
                .param("person", person.value())
                .param("id", id.value())
                .query((row, number) -> opened(row, person, kept))
                .optional();
    }

    /** Changes one assignment while nobody else can; empty if the person holds no key to it. */
    Optional<Assignment> change(PersonId person, AssignmentId id, UnaryOperator<Assignment> change) {
        Period kept = kept();
        return jdbc.sql(OPENED_FOR + "where a.id = :id for update of a")
                .param("person", person.value())
                .param("id", id.value())
                .query((row, number) -> opened(row, person, kept))
                .optional()
                .map(change)
                .map(changed -> save(person, changed));
    }

    private Assignment save(PersonId person, Assignment changed) {
        jdbc.sql("""
                        update workspace.assignment
                        set state = :state, sealed_content = :content, changed_on = :today
                        where id = :id
                        """)
                .param("state", changed.state().name())
                .param("content", ContentSeal.seal(changed.id(), key(person, changed.id()), changed.content()))
                .param("today", LocalDate.now(clock))
                .param("id", changed.id().value())
                .update();
        return changed;
    }

    /** Lets another person open the assignment, too. */
    void share(PersonId holder, AssignmentId id, PersonId other) {
        give(id, key(holder, id), other);
    }

    /** Takes the assignment from everybody but its author. */
    void unshare(AssignmentId id, PersonId author) {
        jdbc.sql("delete from workspace.assignment_key where assignment_id = :id and person_id <> :author")
                .param("id", id.value())
                .param("author", author.value())
                .update();
    }

    /** Takes every key from a person, those to the texts of others included. */
    void takeFrom(PersonId person) {
        jdbc.sql("delete from workspace.assignment_key where person_id = :person")
                .param("person", person.value())
                .update();
    }

    /** Deletes the author's assignment with its keys. */
    boolean delete(PersonId author, AssignmentId id) {
        return remembered(jdbc.sql("""
                                delete from workspace.assignment where id = :id and author_id = :author returning id
                                """).param("id", id.value()).param("author", author.value())) == 1;
    }

    int deleteAllBy(PersonId author) {
        return remembered(jdbc.sql("delete from workspace.assignment where author_id = :author returning id")
                .param("author", author.value()));
    }

    /** Deletes so that no backup from before brings it back. */
    private int remembered(JdbcClient.StatementSpec deletion) {
        List<UUID> ids =
                deletion.query((row, number) -> row.getObject("id", UUID.class)).list();
        erasures.of("workspace.assignment", ids);
        return ids.size();
    }

    /** Deletes what was changed last on this day or earlier. */
    void deleteUntouchedSince(LocalDate day) {
        jdbc.sql("delete from workspace.assignment where changed_on <= :day")
                .param("day", day)
                .update();
    }

    private void give(AssignmentId id, SealingKey key, PersonId person) {
        jdbc.sql("""
                        insert into workspace.assignment_key (assignment_id, person_id, municipality_id, wrapped_key)
                        values (:id, :person, :town, :wrapped)
                        on conflict do nothing
                        """)
                .param("id", id.value())
                .param("person", person.value())
                .param("town", CurrentMunicipality.require().value())
                .param("wrapped", key.wrappedBy(keys.of(person), context(id, person)))
                .update();
    }

    private SealingKey key(PersonId person, AssignmentId id) {
        return jdbc.sql("""
                        select wrapped_key from workspace.assignment_key
                        where assignment_id = :id and person_id = :person
                        """)
                .param("id", id.value())
                .param("person", person.value())
                .query((row, number) -> keys.of(person).unwrap(row.getBytes("wrapped_key"), context(id, person)))
                .single();
    }

    /** Asked once per query: it leads to the agreement in force. */
    private Period kept() {
        return periods.of(RetainedLog.ASSIGNMENTS);
    }

    private Assignment opened(ResultSet row, PersonId person, Period kept) throws SQLException {
        AssignmentId id = new AssignmentId(row.getObject("id", UUID.class));
        SealingKey key = keys.of(person).unwrap(row.getBytes("wrapped_key"), context(id, person));
        return new Assignment(
                id,
                new PersonId(row.getObject("author_id", UUID.class)),
                AssignmentState.valueOf(row.getString("state")),
                ContentSeal.open(id, key, row.getBytes("sealed_content")),
                row.getObject("changed_on", LocalDate.class).plus(kept));
    }

    private static String context(AssignmentId id, PersonId person) {
        return "assignment-key:" + id.value() + ":" + person.value();
    }
}
