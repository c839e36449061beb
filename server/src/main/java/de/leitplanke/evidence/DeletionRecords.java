package de.leitplanke.evidence;

import de.leitplanke.platform.tenancy.CurrentMunicipality;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** When each log was last deleted up to its period; the staff council may read it at any time. */
@Repository
@Transactional
public class DeletionRecords {

    private final JdbcClient jdbc;

    DeletionRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty as long as the log was never deleted as a whole. */
    public Optional<DeletionRecord> of(String log) {
        return jdbc.sql("select deleted_on, last_day_over from evidence.deletion_record where log = :log")
                .param("log", log)
                .query((row, number) -> new DeletionRecord(
                        row.getObject("deleted_on", LocalDate.class), row.getObject("last_day_over", LocalDate.class)))
                .optional();
    }

    void add(RetainedLog log, DeletionRecord record) {
        jdbc.sql("""
                        insert into evidence.deletion_record (municipality_id, log, deleted_on, last_day_over)
                        values (:town, :log, :day, :over)
                        on conflict (municipality_id, log) do update
                        set deleted_on = excluded.deleted_on, last_day_over = excluded.last_day_over
                        """)
                .param("town", CurrentMunicipality.require().value())
                .param("log", log.id())
                .param("day", record.deletedOn())
                .param("over", record.lastDayOver())
                .update();
    }
}
