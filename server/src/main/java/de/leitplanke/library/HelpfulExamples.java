package de.leitplanke.library;

import java.util.OptionalInt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How often examples have helped: a number per example, without persons and days. */
@Repository
@Transactional
class HelpfulExamples {

    /** Below this many nothing is said, as with every figure about people. */
    private static final int THRESHOLD = 10;

    /** Shown figures step this far, so that nobody sees a single answer arrive. */
    private static final int STEP = 5;

    private final JdbcClient jdbc;

    HelpfulExamples(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void count(String key) {
        jdbc.sql("update library.example set helped = helped + 1 where key = :key")
                .param("key", key)
                .update();
    }

    /** How often at least; empty below the threshold. */
    OptionalInt atLeast(String key) {
        int helped = jdbc.sql("select helped from library.example where key = :key")
                .param("key", key)
                .query((row, number) -> row.getInt("helped"))
                .optional()
                .orElse(0);
        return helped < THRESHOLD ? OptionalInt.empty() : OptionalInt.of(helped - helped % STEP);
    }
}
