package de.leitplanke.people;

import de.leitplanke.platform.tenancy.CurrentMunicipality;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What is entered about the holders of functions. */
@Repository
@Transactional
class FunctionHolders {

    private final JdbcClient jdbc;

    FunctionHolders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The people who are entered; those who cannot sign in any more do not count. */
    List<PersonId> people(Function function) {
        return jdbc.sql("""
                        select h.person_id from people.function_holder h join people.person p on p.id = h.person_id
                        where h.function = :function and not p.ended
                        """)
                .param("function", function.name())
                .query((row, number) -> new PersonId(row.getObject("person_id", UUID.class)))
                .list();
    }

    /** The office outside or the reason why there is none. */
    Optional<Holding> withoutPerson(Function function) {
        return jdbc.sql("""
                        select office, absent_because from people.function_holder
                        where function = :function and person_id is null
                        """)
                .param("function", function.name())
                .query((row, number) -> row.getString("office") == null
                        ? (Holding) new Holding.Absent(row.getString("absent_because"))
                        : new Holding.Outside(row.getString("office")))
                .optional();
    }

    void byPeople(Function function, Set<UUID> people) {
        clear(function);
        people.forEach(person -> add(function, person, null, null));
    }

    void outside(Function function, String office) {
        clear(function);
        add(function, null, office, null);
    }

    void absent(Function function, String reason) {
        clear(function);
        add(function, null, null, reason);
    }

    void clear(Function function) {
        jdbc.sql("delete from people.function_holder where function = :function")
                .param("function", function.name())
                .update();
    }

    private void add(Function function, @Nullable UUID person, @Nullable String office, @Nullable String reason) {
        jdbc.sql("""
                        insert into people.function_holder
                            (id, municipality_id, function, person_id, office, absent_because)
                        values (:id, :town, :function, :person, :office, :reason)
                        """)
                .param("id", UUID.randomUUID())
                .param("town", CurrentMunicipality.require().value())
                .param("function", function.name())
                .param("person", person)
                .param("office", office)
                .param("reason", reason)
                .update();
    }
}
