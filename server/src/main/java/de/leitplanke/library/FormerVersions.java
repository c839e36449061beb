package de.leitplanke.library;

import de.leitplanke.platform.tenancy.CurrentMunicipality;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What examples were before they were replaced; only ever added to. */
@Repository
@Transactional
public class FormerVersions {

    private final JdbcClient jdbc;

    FormerVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A version of an example.
     *
     * @param number from 1
     * @param since the day from which it stood in the library
     */
    public record Version(int number, Example example, LocalDate since) {}

    /** Every version that can still be read, the oldest first; the last one stands in the library. */
    public List<Version> of(String key) {
        return jdbc
                .sql("""
                        select number, source, since from library.former_version where key = :key
                        union all
                        select (select count(*) + 1 from library.former_version where key = :key), source, changed_on
                        from library.example where key = :key
                        order by 1
                        """)
                .param("key", key)
                .query((row, line) -> version(
                        key, row.getInt("number"), row.getString("source"), row.getObject("since", LocalDate.class)))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Version> version(String key, int number, String source, LocalDate since) {
        return Stored.read(key, source).map(example -> new Version(number, example, since));
    }

    /** Keeps what stands in the library; belongs into the transaction that replaces it. */
    void keepCurrent(String key) {
        jdbc.sql("""
                        insert into library.former_version (municipality_id, key, number, source, since)
                        select :town, key, (select count(*) + 1 from library.former_version where key = :key),
                               source, changed_on
                        from library.example where key = :key
                        """)
                .param("town", CurrentMunicipality.require().value())
                .param("key", key)
                .update();
    }
}
