package de.leitplanke.register.consent;

import de.leitplanke.people.Role;
import de.leitplanke.platform.tenancy.CurrentMunicipality;
import de.leitplanke.register.consent.ConsentRequest.ConsentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The requests and their steps in the database. */
@Repository
@Transactional
class ConsentRequests {

    private final JdbcClient jdbc;

    ConsentRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ConsentRequest> all() {
        return jdbc.sql("select * from register.consent_request order by number desc")
                .query(ConsentRequests::request)
                .list();
    }

    Optional<ConsentRequest> find(ConsentId id) {
        return jdbc.sql("select * from register.consent_request where id = :id")
                .param("id", id.value())
                .query(ConsentRequests::request)
                .optional();
    }

    /** The request, which nobody else changes until the transaction ends. */
    Optional<ConsentRequest> locked(ConsentId id) {
        return jdbc.sql("select * from register.consent_request where id = :id for update")
                .param("id", id.value())
                .query(ConsentRequests::request)
                .optional();
    }

    /** Requests whose deadline ended before this day. */
    List<ConsentId> overdueOn(LocalDate today) {
        return jdbc.sql("select id from register.consent_request where due_on < :today order by number")
                .param("today", today)
                .query((row, number) -> new ConsentId(row.getObject("id", UUID.class)))
                .list();
    }

    ConsentId add(RequestForm form) {
        ConsentId id = new ConsentId(UUID.randomUUID());
        UUID town = CurrentMunicipality.require().value();
        jdbc.sql("select pg_advisory_xact_lock(hashtext('consent_request'))")
                .query((row, number) -> number)
                .list();
        jdbc.sql("""
                        insert into register.consent_request
                            (id, municipality_id, number, title, matter, subject, purpose, urgent, state)
                        select :id, :town, coalesce(max(number), 0) + 1, :title, :matter, :subject, :purpose, :urgent,
                            'DRAFT'
                        from register.consent_request
                        """)
                .param("id", id.value())
                .param("town", town)
                .param("title", form.title())
                .param("matter", form.matter().name())
                .param("subject", form.subject())
                .param("purpose", form.purpose())
                .param("urgent", form.urgent())
                .update();
        return id;
    }

    /** Changes a draft; what was submitted stays as it is. */
    void change(ConsentId id, RequestForm form) {
        jdbc.sql("""
                        update register.consent_request
                        set title = :title, matter = :matter, subject = :subject, purpose = :purpose, urgent = :urgent
                        where id = :id and state = 'DRAFT'
                        """)
                .param("title", form.title())
                .param("matter", form.matter().name())
                .param("subject", form.subject())
                .param("purpose", form.purpose())
                .param("urgent", form.urgent())
                .param("id", id.value())
                .update();
    }

    void deleteDraft(ConsentId id) {
        jdbc.sql("delete from register.consent_request where id = :id and state = 'DRAFT'")
                .param("id", id.value())
                .update();
    }

    void move(ConsentId id, ConsentState state, @Nullable LocalDate dueOn, @Nullable Integer daysLeft) {
        jdbc.sql("""
                        update register.consent_request
                        set state = :state, due_on = cast(:dueOn as date), days_left = cast(:daysLeft as integer)
                        where id = :id
                        """)
                .param("state", state.name())
                .param("dueOn", dueOn)
                .param("daysLeft", daysLeft)
                .param("id", id.value())
                .update();
    }

    List<ConsentStep> steps(ConsentId id) {
        return jdbc.sql("select * from register.consent_step where request_id = :id order by number")
                .param("id", id.value())
                .query(ConsentRequests::step)
                .list();
    }

    void addStep(ConsentId id, ConsentStep step) {
        jdbc.sql("""
                        insert into register.consent_step
                            (request_id, number, municipality_id, act, office, happened_on, resolved_on, words, due_on)
                        select :id, count(*) + 1, :town, :act, :office, :day, cast(:resolvedOn as date), :words,
                            cast(:dueOn as date)
                        from register.consent_step where request_id = :id
                        """)
                .param("id", id.value())
                .param("town", CurrentMunicipality.require().value())
                .param("act", step.act().name())
                .param("office", step.office() == null ? null : step.office().name())
                .param("day", step.day())
                .param("resolvedOn", step.resolvedOn())
                .param("words", step.words())
                .param("dueOn", step.dueOn())
                .update();
    }

    private static ConsentRequest request(ResultSet row, int number) throws SQLException {
        return new ConsentRequest(
                new ConsentId(row.getObject("id", UUID.class)),
                row.getInt("number"),
                row.getString("title"),
                Matter.valueOf(row.getString("matter")),
                row.getString("subject"),
                row.getString("purpose"),
                row.getBoolean("urgent"),
                ConsentState.valueOf(row.getString("state")),
                row.getObject("due_on", LocalDate.class),
                row.getObject("days_left", Integer.class));
    }

    private static ConsentStep step(ResultSet row, int number) throws SQLException {
        @Nullable String office = row.getString("office");
        return new ConsentStep(
                ConsentAct.valueOf(row.getString("act")),
                office == null ? null : Role.valueOf(office),
                row.getObject("happened_on", LocalDate.class),
                row.getObject("resolved_on", LocalDate.class),
                row.getString("words"),
                row.getObject("due_on", LocalDate.class));
    }
}
