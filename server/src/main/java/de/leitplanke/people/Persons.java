package de.leitplanke.people;

import de.leitplanke.platform.tenancy.CurrentMunicipality;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The people of the town in the database. */
@Repository
@Transactional
public class Persons {

    /** A running deputyship counts like a role of one's own, as long as the represented person has the role. */
    private static final String TODAY = """
            select p.id, p.login, p.display_name, d.name as department,
                   p.active and (p.leaving_on is null or p.leaving_on >= :today) as active,
                   array(select unnest(p.roles)
                         union
                         select s.role from people.deputy s join people.person r on r.id = s.person_id
                         where s.deputy_id = p.id and s.role = any (r.roles)
                           and :today between s.first_day and s.last_day) as roles
            from people.person p left join people.department d on d.id = p.department_id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Persons(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The person with the roles of today, those as a deputy included. */
    public Optional<Person> find(PersonId id) {
        return jdbc.sql(TODAY + "where p.id = :id")
                .param("today", LocalDate.now(clock))
                .param("id", id.value())
                .query(Persons::person)
                .optional();
    }

    /** Everybody who is active and has the role today, deputies included, by name. */
    public List<Person> with(Role role) {
        return jdbc.sql("select * from (" + TODAY
                        + ") h where h.active and :role = any (h.roles) order by h.display_name")
                .param("today", LocalDate.now(clock))
                .param("role", role.name())
                .query(Persons::person)
                .list();
    }

    /** Everybody who can sign in today, by name. */
    public List<Person> active() {
        return jdbc.sql("select * from (" + TODAY + ") h where h.active order by h.display_name")
                .param("today", LocalDate.now(clock))
                .query(Persons::person)
                .list();
    }

    PersonId add(
            String login,
            String displayName,
            @Nullable String passwordHash,
            @Nullable UUID department,
            Set<Role> roles) {
        PersonId id = new PersonId(UUID.randomUUID());
        jdbc.sql("""
                        insert into people.person
                            (id, municipality_id, login, display_name, password_hash, department_id, roles, created_at)
                        values (:id, :town, :login, :name, :hash, :department, :roles, :now)
                        """)
                .param("id", id.value())
                .param("town", CurrentMunicipality.require().value())
                .param("login", login)
                .param("name", displayName)
                .param("hash", passwordHash)
                .param("department", department)
                .param("roles", names(roles))
                .param("now", OffsetDateTime.now(clock))
                .update();
        return id;
    }

    UUID addDepartment(String name) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into people.department (id, municipality_id, name) values (:id, :town, :name)")
                .param("id", id)
                .param("town", CurrentMunicipality.require().value())
                .param("name", name)
                .update();
        return id;
    }

    Optional<LoginAccount> account(String login) {
        return jdbc.sql("""
                        select id, password_hash, failed_logins, locked_until
                        from people.person
                        where lower(login) = lower(:login) and active
                          and (leaving_on is null or leaving_on >= :today)
                        for update
                        """)
                .param("login", login)
                .param("today", LocalDate.now(clock))
                .query(Persons::loginAccount)
                .optional();
    }

    /** An attempt that failed today, for the first or another time in a row. */
    void failed(PersonId id, int failures, @Nullable OffsetDateTime lockedUntil) {
        jdbc.sql("""
                        update people.person set failed_logins = :failures, locked_until = :until, failed_on = :today
                        where id = :id
                        """)
                .param("failures", failures)
                .param("until", lockedUntil)
                .param("today", LocalDate.now(clock))
                .param("id", id.value())
                .update();
    }

    void forgiveFailures(PersonId id) {
        jdbc.sql("update people.person set failed_logins = 0, locked_until = null, failed_on = null where id = :id")
                .param("id", id.value())
                .update();
    }

    /** A lock that is over would still tell whose account was locked and on which day. */
    int forgetPastLocks() {
        return jdbc.sql("update people.person set locked_until = null, failed_on = null where locked_until <= :now")
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    String passwordHash(PersonId id) {
        return jdbc.sql("select password_hash from people.person where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    /** A new password, or none until the person sets it; either way failed attempts are forgiven. */
    void changePassword(PersonId id, @Nullable String hash) {
        jdbc.sql("update people.person set password_hash = :hash where id = :id")
                .param("hash", hash)
                .param("id", id.value())
                .update();
        forgiveFailures(id);
    }

    static String[] names(Set<Role> roles) {
        return roles.stream().map(Role::name).toArray(String[]::new);
    }

    static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("login"),
                row.getString("display_name"),
                row.getString("department"),
                roles(row),
                row.getBoolean("active"));
    }

    private static LoginAccount loginAccount(ResultSet row, int number) throws SQLException {
        return new LoginAccount(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("password_hash"),
                row.getInt("failed_logins"),
                row.getObject("locked_until", OffsetDateTime.class));
    }

    private static Set<Role> roles(ResultSet row) throws SQLException {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Arrays.stream((String[]) row.getArray("roles").getArray())
                .map(Role::valueOf)
                .forEach(roles::add);
        return roles;
    }
}
