package de.leitplanke.people;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What signing in leaves behind: failed attempts, locks, sessions and one-time links. Most of it ends much earlier. */
@Repository
@Transactional
public class SignInTraces {

    private final JdbcClient jdbc;
    private final Clock clock;

    SignInTraces(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Forgets what began on this day or earlier, in Germany; a session that has gone on since then ends, too. */
    public void forgetUntil(LocalDate day) {
        OffsetDateTime end = day.plusDays(1).atStartOfDay(clock.getZone()).toOffsetDateTime();
        jdbc.sql("""
                        update people.person set failed_logins = 0, locked_until = null, failed_on = null
                        where (failed_logins > 0 or locked_until is not null or failed_on is not null)
                          and (failed_on is null or failed_on <= :day)
                        """).param("day", day).update();
        jdbc.sql("delete from people.account_link where expires_at < :end")
                .param("end", end.plus(AccountLinks.VALID_FOR))
                .update();
        jdbc.sql("delete from people.function_link where expires_at < :end")
                .param("end", end.plus(FunctionLinks.VALID_FOR))
                .update();
        jdbc.sql("delete from people.setup_link where expires_at < :end")
                .param("end", end.plus(SetupLinks.VALID_FOR))
                .update();
        jdbc.sql("""
                        delete from platform.spring_session
                        where creation_time < :end and principal_name in (select id::text from people.person)
                        """).param("end", end.toInstant().toEpochMilli()).update();
    }
}
