package de.leitplanke.agreement;

import de.leitplanke.people.DemoAccounts;
import de.leitplanke.people.Person;
import de.leitplanke.people.Persons;
import de.leitplanke.people.Role;
import de.leitplanke.rules.AgreementVersion;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Brings the model agreement into force in the demo town, for both parties and nearly everybody. */
@Component
class DemoSigning {

    private final Versions versions;
    private final Acknowledgements acknowledgements;
    private final Persons persons;
    private final Clock clock;

    DemoSigning(Versions versions, Acknowledgements acknowledgements, Persons persons, Clock clock) {
        this.versions = versions;
        this.acknowledgements = acknowledgements;
        this.persons = persons;
        this.clock = clock;
    }

    void bringIntoForce(UUID id, AgreementVersion version) {
        // from midnight, as every version, so that an amendment may follow on the same day
        OffsetDateTime today = EntryRecord.startOf(EntryRecord.today(clock));
        for (Party party : Party.values()) {
            versions.sign(id, sign(party, version.canonical(), today));
        }
        versions.enterIntoForce(id, today);
        everybodyButTheNewcomer().forEach(person -> acknowledgements.acknowledge(person.id(), version.hash()));
    }

    /** Signs with a key that is thrown away at once, so that nobody can sign with it again. */
    static Signature sign(Party party, String canonical, OffsetDateTime now) {
        try {
            KeyPair keys = KeyPairGenerator.getInstance(Signature.ALGORITHM).generateKeyPair();
            java.security.Signature signing = java.security.Signature.getInstance(Signature.ALGORITHM);
            signing.initSign(keys.getPrivate());
            signing.update(canonical.getBytes(StandardCharsets.UTF_8));
            return new Signature(party, keys.getPublic().getEncoded(), signing.sign(), true, now);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Ed25519 is part of every Java runtime", e);
        }
    }

    private List<Person> everybodyButTheNewcomer() {
        return Arrays.stream(Role.values())
                .flatMap(role -> persons.with(role).stream())
                .distinct()
                .filter(person -> !person.login().equals(DemoAccounts.WITHOUT_ACKNOWLEDGEMENT))
                .toList();
    }
}
