package de.leitplanke.people;

import de.leitplanke.platform.tenancy.CurrentMunicipality;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The link with which the first person sets up a new installation; the database only knows its SHA-256. */
@Repository
@Transactional
class SetupLinks {

    static final Duration VALID_FOR = Duration.ofHours(24);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom random;

    SetupLinks(JdbcClient jdbc, Clock clock, SecureRandom random) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.random = random;
    }

    /** Replaces every older link and returns the new token, which is known nowhere else. */
    String renew() {
        jdbc.sql("delete from people.setup_link").update();
        String token = OneTimeToken.next(random);
        jdbc.sql("insert into people.setup_link (token_hash, municipality_id, expires_at) values (:hash, :town, :end)")
                .param("hash", OneTimeToken.hash(token))
                .param("town", CurrentMunicipality.require().value())
                .param("end", OffsetDateTime.now(clock).plus(VALID_FOR))
                .update();
        return token;
    }

    boolean isOpen(String token) {
        return jdbc.sql("select count(*) from people.setup_link where token_hash = :hash and expires_at > :now")
                        .param("hash", OneTimeToken.hash(token))
                        .param("now", OffsetDateTime.now(clock))
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Takes the link away; false if somebody else was faster or it has expired. */
    boolean use(String token) {
        return jdbc.sql("delete from people.setup_link where token_hash = :hash and expires_at > :now")
                        .param("hash", OneTimeToken.hash(token))
                        .param("now", OffsetDateTime.now(clock))
                        .update()
                > 0;
    }
}
