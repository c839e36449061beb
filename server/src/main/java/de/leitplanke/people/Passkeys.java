package de.leitplanke.people;

import de.leitplanke.platform.tenancy.CurrentMunicipality;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The passkeys in the database. With the account, and with a password set anew by link, they go. */
@Repository
@Transactional
class Passkeys implements Departure, PasswordReset {

    private final JdbcClient jdbc;
    private final Clock clock;

    Passkeys(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What is needed to check that somebody holds the private half.
     *
     * @param attested id and public key as the WebAuthn standard writes them (attested credential data, section 6.5.1)
     * @param backupEligible whether it may be copied between devices of its owner
     * @param signCount how often it has signed, as far as its device counts
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on at once and never compared
    record Credential(byte[] credentialId, byte[] attested, boolean backupEligible, long signCount) {}

    List<Passkey> list(PersonId person) {
        return jdbc.sql(
                        "select id, label, added_on from people.passkey where person_id = :person order by added_on, id")
                .param("person", person.value())
                .query((row, number) -> new Passkey(
                        row.getObject("id", UUID.class),
                        row.getString("label"),
                        row.getObject("added_on", LocalDate.class)))
                .list();
    }

    boolean existFor(PersonId person) {
        return !list(person).isEmpty();
    }

    List<Credential> credentials(PersonId person) {
        return jdbc.sql("""
                        select credential_id, attested, backup_eligible, sign_count from people.passkey
                        where person_id = :person
                        """)
                .param("person", person.value())
                .query((row, number) -> new Credential(
                        row.getBytes("credential_id"),
                        row.getBytes("attested"),
                        row.getBoolean("backup_eligible"),
                        row.getLong("sign_count")))
                .list();
    }

    /** False if this passkey is known already. */
    boolean add(PersonId person, String label, Credential credential) {
        return jdbc.sql("""
                        insert into people.passkey (id, municipality_id, person_id, credential_id, attested,
                            backup_eligible, sign_count, label, added_on)
                        values (:id, :town, :person, :credential, :attested, :backup, :count, :label, :today)
                        on conflict do nothing
                        """)
                        .param("id", UUID.randomUUID())
                        .param("town", CurrentMunicipality.require().value())
                        .param("person", person.value())
                        .param("credential", credential.credentialId())
                        .param("attested", credential.attested())
                        .param("backup", credential.backupEligible())
                        .param("count", credential.signCount())
                        .param("label", label)
                        .param("today", LocalDate.now(clock))
                        .update()
                == 1;
    }

    void counted(Credential credential) {
        jdbc.sql("update people.passkey set sign_count = :count where credential_id = :credential")
                .param("count", credential.signCount())
                .param("credential", credential.credentialId())
                .update();
    }

    void remove(PersonId person, UUID id) {
        jdbc.sql("delete from people.passkey where person_id = :person and id = :id")
                .param("person", person.value())
                .param("id", id)
                .update();
    }

    @Override
    public void of(PersonId person) {
        jdbc.sql("delete from people.passkey where person_id = :person")
                .param("person", person.value())
                .update();
    }

    @Override
    public void passwordOf(PersonId person) {
        of(person);
    }
}
