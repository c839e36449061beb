package de.leitplanke.workspace;

import de.leitplanke.people.PersonId;
import de.leitplanke.platform.seal.SealingKey;
import de.leitplanke.platform.tenancy.CurrentMunicipality;
import java.security.SecureRandom;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** One key per person, wrapped by the master key; without it nothing of the person's assignments opens any more. */
@Repository
@Transactional
class PersonKeys {

    private final JdbcClient jdbc;
    private final SealingKey masterKey;
    private final SecureRandom random;

    PersonKeys(JdbcClient jdbc, SealingKey masterKey, SecureRandom random) {
        this.jdbc = jdbc;
        this.masterKey = masterKey;
        this.random = random;
    }

    SealingKey of(PersonId person) {
        return find(person).orElseGet(() -> create(person));
    }

    void shred(PersonId person) {
        jdbc.sql("delete from workspace.person_key where person_id = :person")
                .param("person", person.value())
                .update();
    }

    private Optional<SealingKey> find(PersonId person) {
        return jdbc.sql("select wrapped_key from workspace.person_key where person_id = :person")
                .param("person", person.value())
                .query((row, number) -> row.getBytes("wrapped_key"))
                .optional()
                .map(wrapped -> masterKey.unwrap(wrapped, context(person)));
    }

    private SealingKey create(PersonId person) {
        jdbc.sql("""
                        insert into workspace.person_key (person_id, municipality_id, wrapped_key)
                        values (:person, :town, :wrapped)
                        on conflict do nothing
                        """)
                .param("person", person.value())
                .param("town", CurrentMunicipality.require().value())
                .param("wrapped", SealingKey.generate(random).wrappedBy(masterKey, context(person)))
                .update();
        return find(person).orElseThrow();
    }

    private static String context(PersonId person) {
        return "person-key:" + person.value();
    }
}
