package de.leitplanke.people;

import de.leitplanke.platform.page.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters somebody's last day of work, and ends the account once it is over. */
@Service
@Transactional
class Leaving {

    private final JdbcClient jdbc;
    private final Staff staff;
    private final StaffChanges changes;
    private final Deputies deputies;
    private final AccountLinks links;
    private final Sessions sessions;
    private final List<Departure> told;
    private final Texts texts;
    private final Clock clock;

    Leaving(
            JdbcClient jdbc,
            Staff staff,
            StaffChanges changes,
            Deputies deputies,
            AccountLinks links,
            Sessions sessions,
            List<Departure> told,
            Texts texts,
            Clock clock) {
        this.jdbc = jdbc;
        this.staff = staff;
        this.changes = changes;
        this.deputies = deputies;
        this.links = links;
        this.sessions = sessions;
        this.told = told;
        this.texts = texts;
        this.clock = clock;
    }

    /** Key of the text that says what is wrong; empty if the day is entered. */
    Optional<String> enter(PersonId person, @Nullable LocalDate lastDay) {
        LocalDate today = LocalDate.now(clock);
        if (lastDay == null || lastDay.isBefore(today) || lastDay.isAfter(today.plusYears(2))) {
            return Optional.of("leaver.dayWrong");
        }
        if (changes.isLastAdmin(staff.lock(person).orElseThrow())) {
            return Optional.of("account.lastAdmin");
        }
        setLastDay(person, lastDay);
        return Optional.empty();
    }

    void takeBack(PersonId person) {
        setLastDay(person, null);
    }

    /** Whose last day is over. */
    List<PersonId> due() {
        return jdbc.sql("select id from people.person where leaving_on < :today and not ended")
                .param("today", LocalDate.now(clock))
                .query((row, number) -> new PersonId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Destroys what only the person may read and takes name, login name and roles from the account. */
    void end(PersonId person) {
        told.forEach(departure -> departure.of(person));
        deputies.endAllOf(person);
        links.withdraw(person);
        jdbc.sql("delete from people.function_holder where person_id = :id")
                .param("id", person.value())
                .update();
        jdbc.sql("""
                        update people.person
                        set ended = true, active = false, display_name = :name, login = 'ended-' || id,
                            password_hash = null, roles = '{}', department_id = null,
                            failed_logins = 0, locked_until = null, failed_on = null
                        where id = :id
                        """)
                .param("name", texts.of("leaver.name"))
                .param("id", person.value())
                .update();
        sessions.endAll(person);
    }

    private void setLastDay(PersonId person, @Nullable LocalDate day) {
        jdbc.sql("update people.person set leaving_on = :day where id = :id and not ended")
                .param("day", day)
                .param("id", person.value())
                .update();
    }
}
