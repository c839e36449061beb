package de.leitplanke.register.council;

import de.leitplanke.evidence.ActKind;
import de.leitplanke.evidence.OfficialActs;
import de.leitplanke.people.Role;
import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.tenancy.CurrentMunicipality;
import de.leitplanke.register.Admission;
import de.leitplanke.register.consent.Deadlines;
import de.leitplanke.register.council.Initiative.InitiativeId;
import de.leitplanke.register.council.Initiative.Result;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** The staff council's initiatives with the employer's answers; neither is changed once it is given. */
@Service
@Transactional
class Initiatives {

    private final JdbcClient jdbc;
    private final CouncilRoom room;
    private final Deadlines deadlines;
    private final OfficialActs acts;
    private final Clock clock;

    Initiatives(JdbcClient jdbc, CouncilRoom room, Deadlines deadlines, OfficialActs acts, Clock clock) {
        this.jdbc = jdbc;
        this.room = room;
        this.deadlines = deadlines;
        this.acts = acts;
        this.clock = clock;
    }

    List<Initiative> all(SignedIn person) {
        Admission.toTheTable(person);
        return jdbc.sql("select * from register.initiative order by number desc")
                .query(Initiatives::initiative)
                .list();
    }

    Initiative find(SignedIn person, UUID id) {
        Admission.toTheTable(person);
        return jdbc.sql("select * from register.initiative where id = :id")
                .param("id", id)
                .query(Initiatives::initiative)
                .optional()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Hands a draft of the staff council to the employer, whose deadline for an answer begins; the note is gone. */
    InitiativeId submit(SignedIn person, CouncilNote note, LocalDate resolvedOn) {
        Admission.toTheCouncilRoom(person);
        InitiativeId id = new InitiativeId(UUID.randomUUID());
        LocalDate today = LocalDate.now(clock);
        jdbc.sql("select pg_advisory_xact_lock(hashtext('initiative'))")
                .query((row, number) -> number)
                .list();
        jdbc.sql("""
                        insert into register.initiative (id, municipality_id, number, title, wish, resolved_on,
                            submitted_on, answer_due_on)
                        select :id, :town, coalesce(max(number), 0) + 1, :title, :wish, :resolvedOn, :today, :due
                        from register.initiative
                        """)
                .param("id", id.value())
                .param("town", CurrentMunicipality.require().value())
                .param("title", note.content().title())
                .param("wish", note.content().text())
                .param("resolvedOn", resolvedOn)
                .param("today", today)
                .param("due", deadlines.forInitiative(today))
                .update();
        room.delete(person, note.id());
        record(person, id, ActKind.INITIATIVE_SUBMITTED, Role.STAFF_COUNCIL, "resolvedOn", resolvedOn.toString());
        return id;
    }

    /** Gives the employer's answer; the first one stays. */
    boolean answer(SignedIn person, InitiativeId id, Result result, String reasons) {
        Admission.onlyFor(person, Role.EMPLOYER);
        boolean first = jdbc.sql("""
                        update register.initiative set answer = :answer, reasons = :reasons, answered_on = :today
                        where id = :id and answer is null
                        """)
                        .param("answer", result.name())
                        .param("reasons", reasons)
                        .param("today", LocalDate.now(clock))
                        .param("id", id.value())
                        .update()
                == 1;
        if (first) {
            record(person, id, ActKind.INITIATIVE_ANSWERED, Role.EMPLOYER, "result", result.name());
        }
        return first;
    }

    private void record(SignedIn person, InitiativeId id, ActKind kind, Role office, String detail, String value) {
        acts.record(
                kind,
                "Initiativantrag " + find(person, id.value()).number(),
                Map.of("office", office.name(), detail, value));
    }

    private static Initiative initiative(ResultSet row, int number) throws SQLException {
        @Nullable String answer = row.getString("answer");
        return new Initiative(
                new InitiativeId(row.getObject("id", UUID.class)),
                row.getInt("number"),
                row.getString("title"),
                row.getString("wish"),
                row.getObject("resolved_on", LocalDate.class),
                row.getObject("submitted_on", LocalDate.class),
                row.getObject("answer_due_on", LocalDate.class),
                answer == null
                        ? null
                        : new Initiative.Answer(
                                Result.valueOf(answer),
                                row.getString("reasons"),
                                row.getObject("answered_on", LocalDate.class)));
    }
}
