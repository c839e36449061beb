package de.leitplanke.platform.seal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Wrong passphrases in the table of a {@link KeptKey}. Every such table counts them in the same columns: how many in a
 * row, until when the key is locked, and the day of the last.
 */
public final class WrongAttempts {

    private final JdbcClient jdbc;
    private final String table;

    /** For a table by its schema and name, which no input may choose. */
    public WrongAttempts(JdbcClient jdbc, String table) {
        this.jdbc = jdbc;
        this.table = table;
    }

    /** Stores what {@link KeptKey.Wrong} says. */
    public void failed(UUID key, KeptKey.Wrong wrong, LocalDate today) {
        store(key, wrong.failures(), wrong.lockedUntil(), today);
    }

    /** The right passphrase ends the row. */
    public void forgive(UUID key) {
        store(key, 0, null, null);
    }

    private void store(UUID key, int failures, @Nullable OffsetDateTime lockedUntil, @Nullable LocalDate day) {
        jdbc.sql("""
                        update %s set failures = :failures, locked_until = :until, failed_on = :day
                        where id = :key
                        """.formatted(table))
                .param("failures", failures)
                .param("until", lockedUntil)
                .param("day", day)
                .param("key", key)
                .update();
    }

    /** Forgets attempts that failed on this day or earlier, and those of which no day is known. */
    public void forgetUntil(LocalDate day) {
        jdbc.sql("""
                        update %s set failures = 0, locked_until = null, failed_on = null
                        where (failures > 0 or locked_until is not null or failed_on is not null)
                          and (failed_on is null or failed_on <= :day)
                        """.formatted(table)).param("day", day).update();
    }
}
