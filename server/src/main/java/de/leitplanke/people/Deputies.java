package de.leitplanke.people;

import static java.util.function.Predicate.not;

import de.leitplanke.platform.tenancy.CurrentMunicipality;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Deputyships that run or are still to come; those that are over are forgotten. */
@Repository
@Transactional
class Deputies {

    private static final String JOINED = """
            select s.id, s.person_id, p.display_name as person_name, s.deputy_id, d.display_name as deputy_name,
                   s.role, s.first_day, s.last_day
            from people.deputy s
            join people.person p on p.id = s.person_id
            join people.person d on d.id = s.deputy_id
            where s.last_day >= :today
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Deputies(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Who stands in for the person, by day. */
    List<Deputyship> of(PersonId person) {
        return list("and s.person_id = :person order by s.first_day, s.role", person);
    }

    /** For whom the person stands in, by day. */
    List<Deputyship> by(PersonId deputy) {
        return list("and s.deputy_id = :person order by s.first_day, s.role", deputy);
    }

    void add(PersonId person, PersonId deputy, Role role, LocalDate firstDay, LocalDate lastDay) {
        jdbc.sql("""
                        insert into people.deputy
                            (id, municipality_id, person_id, deputy_id, role, first_day, last_day)
                        values (:id, :town, :person, :deputy, :role, :first, :last)
                        """)
                .param("id", UUID.randomUUID())
                .param("town", CurrentMunicipality.require().value())
                .param("person", person.value())
                .param("deputy", deputy.value())
                .param("role", role.name())
                .param("first", firstDay)
                .param("last", lastDay)
                .update();
    }

    /** Ends a deputyship for the person at once; false if it is not theirs. */
    boolean end(PersonId person, UUID id) {
        return jdbc.sql("delete from people.deputy where id = :id and person_id = :person")
                        .param("id", id)
                        .param("person", person.value())
                        .update()
                > 0;
    }

    /** Whether these roles would make the person act for both parties on a day of a deputyship. */
    boolean wouldJoinParties(PersonId deputy, Set<Role> roles) {
        return by(deputy).stream()
                .map(Deputyship::role)
                .filter(Parties::include)
                .filter(not(roles::contains))
                .anyMatch(role -> roles.stream().anyMatch(Parties::include));
    }

    /** Nobody stands in for a role that the person does not have any more. */
    void endOthersThan(PersonId person, Set<Role> roles) {
        jdbc.sql("delete from people.deputy where last_day < :today or (person_id = :person and role <> all (:roles))")
                .param("today", LocalDate.now(clock))
                .param("person", person.value())
                .param("roles", Persons.names(roles))
                .update();
    }

    void endAllOf(PersonId person) {
        jdbc.sql("delete from people.deputy where person_id = :person or deputy_id = :person")
                .param("person", person.value())
                .update();
    }

    int forgetPast() {
        return jdbc.sql("delete from people.deputy where last_day < :today")
                .param("today", LocalDate.now(clock))
                .update();
    }

    private List<Deputyship> list(String condition, PersonId person) {
        return jdbc.sql(JOINED + condition)
                .param("today", LocalDate.now(clock))
                .param("person", person.value())
                .query(Deputies::deputyship)
                .list();
    }

    private static Deputyship deputyship(ResultSet row, int number) throws SQLException {
        return new Deputyship(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("person_name"),
                new PersonId(row.getObject("deputy_id", UUID.class)),
                row.getString("deputy_name"),
                Role.valueOf(row.getString("role")),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class));
    }
}
