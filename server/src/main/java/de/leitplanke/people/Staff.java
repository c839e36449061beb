package de.leitplanke.people;

import de.leitplanke.platform.tenancy.CurrentMunicipality;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The accounts as those who administer them see and change them; nothing here tells what anybody does. */
@Repository
@Transactional
class Staff {

    private final JdbcClient jdbc;

    Staff(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isEmpty() {
        return jdbc.sql("select count(*) from people.person").query(Long.class).single() == 0;
    }

    /** Everybody, the locked too, by name. */
    List<Person> all() {
        return jdbc.sql("""
                        select p.id, p.login, p.display_name, d.name as department, p.roles, p.active
                        from people.person p left join people.department d on d.id = p.department_id
                        order by p.display_name
                        """).query(Staff::person).list();
    }

    boolean isTaken(String login) {
        return jdbc.sql("select count(*) from people.person where lower(login) = lower(:login)")
                        .param("login", login)
                        .query(Long.class)
                        .single()
                > 0;
    }

    List<String> departments() {
        return jdbc.sql("select name from people.department order by name")
                .query((row, number) -> row.getString("name"))
                .list();
    }

    UUID department(String name) {
        jdbc.sql("""
                        insert into people.department (id, municipality_id, name) values (:id, :town, :name)
                        on conflict (municipality_id, name) do nothing
                        """)
                .param("id", UUID.randomUUID())
                .param("town", CurrentMunicipality.require().value())
                .param("name", name)
                .update();
        return jdbc.sql("select id from people.department where name = :name")
                .param("name", name)
                .query(UUID.class)
                .single();
    }

    /** A locked account cannot sign in; opening it also forgives failed attempts. */
    void setActive(PersonId id, boolean active) {
        jdbc.sql("""
                        update people.person set active = :active, failed_logins = 0, locked_until = null
                        where id = :id
                        """).param("active", active).param("id", id.value()).update();
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        Set<Role> roles = Arrays.stream((String[]) row.getArray("roles").getArray())
                .map(Role::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
        return new Person(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("login"),
                row.getString("display_name"),
                row.getString("department"),
                roles,
                row.getBoolean("active"));
    }
}
