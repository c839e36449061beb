package de.leitplanke.people;

import de.leitplanke.people.Functions.Invitation;
import de.leitplanke.platform.tenancy.CurrentMunicipality;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The links by which offices outside answer: each for one question, used once, for 14 days. */
@Repository
@Transactional
class FunctionLinks {

    static final Duration VALID_FOR = Duration.ofDays(14);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom random;

    FunctionLinks(JdbcClient jdbc, Clock clock, SecureRandom random) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.random = random;
    }

    /** Replaces an older link for the same question. */
    String add(Function function, String subject) {
        jdbc.sql("delete from people.function_link where function = :function and subject = :subject")
                .param("function", function.name())
                .param("subject", subject)
                .update();
        String token = OneTimeToken.next(random);
        jdbc.sql("""
                        insert into people.function_link (token_hash, municipality_id, function, subject, expires_at)
                        values (:hash, :town, :function, :subject, :end)
                        """)
                .param("hash", OneTimeToken.hash(token))
                .param("town", CurrentMunicipality.require().value())
                .param("function", function.name())
                .param("subject", subject)
                .param("end", OffsetDateTime.now(clock).plus(VALID_FOR))
                .update();
        return token;
    }

    Optional<Invitation> open(String token) {
        return jdbc.sql(
                        "select function, subject from people.function_link where token_hash = :hash and expires_at > :now")
                .param("hash", OneTimeToken.hash(token))
                .param("now", OffsetDateTime.now(clock))
                .query((row, number) ->
                        new Invitation(Function.valueOf(row.getString("function")), row.getString("subject")))
                .optional();
    }

    boolean use(String token) {
        return jdbc.sql("delete from people.function_link where token_hash = :hash and expires_at > :now")
                        .param("hash", OneTimeToken.hash(token))
                        .param("now", OffsetDateTime.now(clock))
                        .update()
                > 0;
    }

    /** Another holder answers from now on: the links of the one before open nothing. */
    void withdraw(Function function) {
        jdbc.sql("delete from people.function_link where function = :function")
                .param("function", function.name())
                .update();
    }

    int deleteExpired() {
        return jdbc.sql("delete from people.function_link where expires_at <= :now")
                .param("now", OffsetDateTime.now(clock))
                .update();
    }
}
