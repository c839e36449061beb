package de.leitplanke.evidence;

import de.leitplanke.platform.tenancy.CurrentMunicipality;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The published tables in the database; they are added and, when their time is over, removed, and never changed. */
@Repository
@Transactional
class PublishedFigures {

    private final JdbcClient jdbc;

    PublishedFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps others from publishing until this transaction ends. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('evidence.published_figure'))")
                .query((row, number) -> number)
                .list();
    }

    /** The months that have a table, the newest first. */
    List<YearMonth> months(Report report) {
        return jdbc.sql("""
                        select distinct month from evidence.published_figure where report = :report order by month desc
                        """)
                .param("report", report.name())
                .query((row, number) -> YearMonth.from(row.getObject("month", LocalDate.class)))
                .list();
    }

    Optional<PublishedTable> find(Report report, YearMonth month) {
        List<PublishedTable.Row> rows = jdbc.sql("""
                        select part, key, name, extent, figure from evidence.published_figure
                        where report = :report and month = :month
                        order by place
                        """)
                .param("report", report.name())
                .param("month", month.atDay(1))
                .query(PublishedFigures::row)
                .list();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new PublishedTable(report, month, subject(report, month), rows));
    }

    void add(PublishedTable table) {
        int place = 0;
        for (PublishedTable.Row row : table.rows()) {
            jdbc.sql("""
                            insert into evidence.published_figure
                                (municipality_id, report, month, subject, place, part, key, name, extent, figure)
                            values (:town, :report, :month, :subject, :place, :part, :key, :name, :extent, :figure)
                            """)
                    .param("town", CurrentMunicipality.require().value())
                    .param("report", table.report().name())
                    .param("month", table.month().atDay(1))
                    .param("subject", table.subject())
                    .param("place", place++)
                    .param("part", row.part().name())
                    .param("key", row.key())
                    .param("name", row.name())
                    .param("extent", row.figure().extent().name())
                    .param("figure", row.figure().valueOrNull())
                    .update();
        }
    }

    void forgetBefore(Report report, YearMonth first) {
        jdbc.sql("delete from evidence.published_figure where report = :report and month < :first")
                .param("report", report.name())
                .param("first", first.atDay(1))
                .update();
    }

    private String subject(Report report, YearMonth month) {
        return jdbc.sql("""
                        select subject from evidence.published_figure
                        where report = :report and month = :month
                        limit 1
                        """)
                .param("report", report.name())
                .param("month", month.atDay(1))
                .query((row, number) -> row.getString("subject"))
                .single();
    }

    private static PublishedTable.Row row(ResultSet row, int number) throws SQLException {
        return new PublishedTable.Row(
                Part.valueOf(row.getString("part")),
                row.getString("key"),
                row.getString("name"),
                Figure.stored(row.getString("extent"), row.getObject("figure", Long.class)));
    }
}
