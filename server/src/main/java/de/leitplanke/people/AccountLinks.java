package de.leitplanke.people;

import de.leitplanke.platform.tenancy.CurrentMunicipality;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The link with which a person sets the password of the own account: one per person, used once, for seven days. */
@Repository
@Transactional
class AccountLinks {

    static final Duration VALID_FOR = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom random;

    AccountLinks(JdbcClient jdbc, Clock clock, SecureRandom random) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.random = random;
    }

    /** Replaces the person's older link and returns the new token, which is known nowhere else. */
    String renew(PersonId person) {
        withdraw(person);
        String token = OneTimeToken.next(random);
        jdbc.sql("""
                        insert into people.account_link (token_hash, municipality_id, person_id, expires_at)
                        values (:hash, :town, :person, :end)
                        """)
                .param("hash", OneTimeToken.hash(token))
                .param("town", CurrentMunicipality.require().value())
                .param("person", person.value())
                .param("end", OffsetDateTime.now(clock).plus(VALID_FOR))
                .update();
        return token;
    }

    void withdraw(PersonId person) {
        jdbc.sql("delete from people.account_link where person_id = :person")
                .param("person", person.value())
                .update();
    }

    /** Whose link it is, as long as it may be used. */
    Optional<PersonId> open(String token) {
        return jdbc.sql("select person_id from people.account_link where token_hash = :hash and expires_at > :now")
                .param("hash", OneTimeToken.hash(token))
                .param("now", OffsetDateTime.now(clock))
                .query((row, number) -> new PersonId(row.getObject("person_id", UUID.class)))
                .optional();
    }

    /** Takes the link away; false if somebody else was faster or it has expired. */
    boolean use(String token) {
        return jdbc.sql("delete from people.account_link where token_hash = :hash and expires_at > :now")
                        .param("hash", OneTimeToken.hash(token))
                        .param("now", OffsetDateTime.now(clock))
                        .update()
                > 0;
    }

    int deleteExpired() {
        return jdbc.sql("delete from people.account_link where expires_at <= :now")
                .param("now", OffsetDateTime.now(clock))
                .update();
    }
}
