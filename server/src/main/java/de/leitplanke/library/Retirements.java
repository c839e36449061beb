package de.leitplanke.library;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Takes examples out of the library. What was begun from one goes on; nothing new begins from it. */
@Repository
@Transactional
public class Retirements {

    private final JdbcClient jdbc;
    private final Clock clock;

    Retirements(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * That an example was taken out of the library.
     *
     * @param because German, for everybody
     * @param successor key of the example to take instead; may be null
     */
    public record Retirement(
            LocalDate day, String because, @Nullable String successor) {}

    /** An example that was taken out, as a list names it. */
    public record Retired(String key, String title) {}

    /** Everything that was taken out, by title. */
    public List<Retired> all() {
        return jdbc.sql("select key, title from library.example where retired_on is not null order by title, key")
                .query((row, number) -> new Retired(row.getString("key"), row.getString("title")))
                .list();
    }

    Optional<Retirement> of(String key) {
        return jdbc.sql("""
                        select retired_on, retired_because, successor from library.example
                        where key = :key and retired_on is not null
                        """)
                .param("key", key)
                .query((row, number) -> new Retirement(
                        row.getObject("retired_on", LocalDate.class),
                        row.getString("retired_because"),
                        row.getString("successor")))
                .optional();
    }

    /** False if there is no such example in the library any more. */
    public boolean retire(String key, String because, @Nullable String successor) {
        return jdbc.sql("""
                        update library.example
                        set retired_on = :today, retired_because = :because, successor = :successor
                        where key = :key and retired_on is null
                        """)
                        .param("today", LocalDate.now(clock))
                        .param("because", because)
                        .param("successor", successor)
                        .param("key", key)
                        .update()
                == 1;
    }

    /** Puts a retired example back, as it was; false if there is none. */
    public boolean restore(String key) {
        return jdbc.sql("""
                        update library.example set retired_on = null, retired_because = null, successor = null
                        where key = :key and retired_on is not null
                        """).param("key", key).update() == 1;
    }
}
