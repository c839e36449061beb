package de.leitplanke.agreement;

import de.leitplanke.platform.tenancy.CurrentMunicipality;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What the offices state about signed documents, in the database. */
@Repository
@Transactional
class Entries {

    private static final String COLUMNS = """
            e.id, e.in_force_on, e.signed_on, e.place, e.employer_signatory, e.council_signatory, e.document_hash,
            e.resolution_on, e.resolution_result, e.entered_with, k.party as entered_by
            """;

    private final JdbcClient jdbc;

    Entries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What one office has stated and the other has not confirmed yet. */
    record Waiting(UUID id, EntryRecord entry, UUID enteredWith, Party enteredBy) {}

    /** The statement entered last, as long as none is confirmed. */
    Optional<Waiting> waiting(UUID version) {
        return jdbc.sql("select " + COLUMNS + """
                         from agreement.entry_into_force e join agreement.office_key k on k.id = e.entered_with
                        where e.version_id = :version
                          and not exists (select from agreement.entry_into_force c
                                          where c.version_id = e.version_id and c.proof is not null)
                        order by e.entered_at desc limit 1
                        """)
                .param("version", version)
                .query(Entries::waiting)
                .optional();
    }

    /** The confirmed statement with its proof. */
    Optional<ConfirmedEntry> confirmed(UUID version) {
        return jdbc.sql("select " + COLUMNS + """
                        , e.confirmed_with, e.proof
                         from agreement.entry_into_force e join agreement.office_key k on k.id = e.entered_with
                        where e.version_id = :version and e.proof is not null
                        """)
                .param("version", version)
                .query((row, number) -> new ConfirmedEntry(
                        entry(row),
                        row.getObject("entered_with", UUID.class),
                        row.getObject("confirmed_with", UUID.class),
                        Base64.getEncoder().encodeToString(row.getBytes("proof"))))
                .optional();
    }

    void add(UUID version, EntryRecord entry, UUID enteredWith, OffsetDateTime now) {
        jdbc.sql("""
                        insert into agreement.entry_into_force
                            (id, municipality_id, version_id, in_force_on, signed_on, place, employer_signatory,
                             council_signatory, document_hash, resolution_on, resolution_result, entered_with,
                             entered_at)
                        values (:id, :town, :version, :inForceOn, :signedOn, :place, :employer, :council, :document,
                                :resolutionOn, :result, :key, :now)
                        """)
                .param("id", UUID.randomUUID())
                .param("town", CurrentMunicipality.require().value())
                .param("version", version)
                .param("inForceOn", entry.inForceOn())
                .param("signedOn", entry.signedOn())
                .param("place", entry.place())
                .param("employer", entry.employerSignatory())
                .param("council", entry.councilSignatory())
                .param("document", entry.documentHash())
                .param("resolutionOn", entry.resolutionOn())
                .param("result", entry.resolutionResult())
                .param("key", enteredWith)
                .param("now", now)
                .update();
    }

    /** False if it is confirmed already. */
    boolean confirm(UUID entry, UUID confirmedWith, byte[] proof, OffsetDateTime now) {
        return jdbc.sql("""
                        update agreement.entry_into_force
                        set confirmed_with = :key, confirmed_at = :now, proof = :proof
                        where id = :entry and proof is null
                        """)
                        .param("key", confirmedWith)
                        .param("now", now)
                        .param("proof", proof)
                        .param("entry", entry)
                        .update()
                == 1;
    }

    private static Waiting waiting(ResultSet row, int number) throws SQLException {
        return new Waiting(
                row.getObject("id", UUID.class),
                entry(row),
                row.getObject("entered_with", UUID.class),
                Party.valueOf(row.getString("entered_by")));
    }

    private static EntryRecord entry(ResultSet row) throws SQLException {
        return new EntryRecord(
                row.getObject("in_force_on", LocalDate.class),
                row.getObject("signed_on", LocalDate.class),
                row.getString("place"),
                row.getString("employer_signatory"),
                row.getString("council_signatory"),
                row.getString("document_hash"),
                row.getObject("resolution_on", LocalDate.class),
                row.getString("resolution_result"));
    }
}
