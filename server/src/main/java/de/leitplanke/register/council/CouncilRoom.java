package de.leitplanke.register.council;

import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.backup.Erasures;
import de.leitplanke.platform.seal.SealingKey;
import de.leitplanke.platform.tenancy.CurrentMunicipality;
import de.leitplanke.register.Admission;
import de.leitplanke.register.council.CouncilNote.Content;
import de.leitplanke.register.council.CouncilNote.NoteId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The staff council's notes. Nobody gets past this class: every method asks who is there, and the table holds sealed
 * bytes only.
 */
@Service
@Transactional
class CouncilRoom {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final SealingKey masterKey;
    private final Clock clock;
    private final Erasures erasures;

    CouncilRoom(JdbcClient jdbc, SealingKey masterKey, Clock clock, Erasures erasures) {
        this.jdbc = jdbc;
        this.masterKey = masterKey;
        this.clock = clock;
        this.erasures = erasures;
    }

    List<CouncilNote> notes(SignedIn person) {
        Admission.toTheCouncilRoom(person);
        return jdbc.sql("select * from register.council_note order by changed_on desc, id")
                .query(this::note)
                .list();
    }

    CouncilNote note(SignedIn person, UUID id) {
        Admission.toTheCouncilRoom(person);
        return jdbc.sql("select * from register.council_note where id = :id")
                .param("id", id)
                .query(this::note)
                .optional()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    NoteId write(SignedIn person, Content content) {
        Admission.toTheCouncilRoom(person);
        NoteId id = new NoteId(UUID.randomUUID());
        jdbc.sql("""
                        insert into register.council_note (id, municipality_id, sealed_content, changed_on)
                        values (:id, :town, :sealed, :today)
                        """)
                .param("id", id.value())
                .param("town", CurrentMunicipality.require().value())
                .param("sealed", seal(id, content))
                .param("today", LocalDate.now(clock))
                .update();
        return id;
    }

    void change(SignedIn person, NoteId id, Content content) {
        Admission.toTheCouncilRoom(person);
        jdbc.sql("update register.council_note set sealed_content = :sealed, changed_on = :today where id = :id")
                .param("sealed", seal(id, content))
                .param("today", LocalDate.now(clock))
                .param("id", id.value())
                .update();
    }

    void delete(SignedIn person, NoteId id) {
        Admission.toTheCouncilRoom(person);
        jdbc.sql("delete from register.council_note where id = :id")
                .param("id", id.value())
                .update();
        erasures.of("register.council_note", List.of(id.value()));
    }

    private byte[] seal(NoteId id, Content content) {
        return masterKey.seal(JSON.writeValueAsBytes(content), context(id));
    }

    private CouncilNote note(ResultSet row, int number) throws SQLException {
        NoteId id = new NoteId(row.getObject("id", UUID.class));
        Content content = JSON.readValue(masterKey.open(row.getBytes("sealed_content"), context(id)), Content.class);
        return new CouncilNote(id, content, row.getObject("changed_on", LocalDate.class));
    }

    private static String context(NoteId id) {
        return "council-note:" + id.value();
    }
}
