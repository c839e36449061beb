package de.leitplanke.people;

import de.leitplanke.platform.tenancy.CurrentMunicipality;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The accounts as those who administer them see and change them; nothing here tells what anybody does. */
@Repository
@Transactional
class Staff {

    private static final String ENTERED = """
            select p.id, p.login, p.display_name, d.name as department, p.roles, p.active,
                   p.password_hash is null as invited, p.leaving_on
            from people.person p left join people.department d on d.id = p.department_id
            where not p.ended
            """;

    private final JdbcClient jdbc;

    Staff(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isEmpty() {
        return jdbc.sql("select count(*) from people.person").query(Long.class).single() == 0;
    }

    /** Everybody, the locked too, by name. */
    List<Account> all() {
        return jdbc.sql(ENTERED + "order by p.display_name")
                .query(Staff::account)
                .list();
    }

    Optional<Account> find(UUID id) {
        return jdbc.sql(ENTERED + "and p.id = :id")
                .param("id", id)
                .query(Staff::account)
                .optional();
    }

    /** The account while nobody else can change it. */
    Optional<Account> lock(PersonId id) {
        return jdbc.sql(ENTERED + "and p.id = :id for update of p")
                .param("id", id.value())
                .query(Staff::account)
                .optional();
    }

    boolean isTaken(String login) {
        return jdbc.sql("select count(*) from people.person where lower(login) = lower(:login)")
                        .param("login", login)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Every login name in small letters. */
    List<String> logins() {
        return jdbc.sql("select lower(login) as login from people.person")
                .query((row, number) -> row.getString("login"))
                .list();
    }

    List<String> departments() {
        return jdbc.sql("select name from people.department order by name")
                .query((row, number) -> row.getString("name"))
                .list();
    }

    /** The department of this name, created where it is new; null for a blank name. */
    @Nullable
    UUID department(String name) {
        if (name.isBlank()) {
            return null;
        }
        jdbc.sql("""
                        insert into people.department (id, municipality_id, name) values (:id, :town, :name)
                        on conflict (municipality_id, name) do nothing
                        """)
                .param("id", UUID.randomUUID())
                .param("town", CurrentMunicipality.require().value())
                .param("name", name.strip())
                .update();
        return jdbc.sql("select id from people.department where name = :name")
                .param("name", name.strip())
                .query(UUID.class)
                .single();
    }

    void change(PersonId id, String displayName, String department, Set<Role> roles) {
        jdbc.sql("""
                        update people.person set display_name = :name, department_id = :department, roles = :roles
                        where id = :id
                        """)
                .param("name", displayName)
                .param("department", department(department))
                .param("roles", Persons.names(roles))
                .param("id", id.value())
                .update();
    }

    /** A locked account cannot sign in; opening it also forgives failed attempts. */
    void setActive(PersonId id, boolean active) {
        jdbc.sql("""
                        update people.person set active = :active, failed_logins = 0, locked_until = null
                        where id = :id
                        """).param("active", active).param("id", id.value()).update();
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                Persons.person(row, number), row.getBoolean("invited"), row.getObject("leaving_on", LocalDate.class));
    }
}
