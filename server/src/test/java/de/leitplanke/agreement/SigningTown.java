package de.leitplanke.agreement;

import de.leitplanke.people.PersonId;
import de.leitplanke.people.Role;
import de.leitplanke.platform.tenancy.CurrentMunicipality;
import de.leitplanke.platform.tenancy.MunicipalityId;
import de.leitplanke.rules.AgreementReader;
import de.leitplanke.rules.AgreementVersion;
import de.leitplanke.rules.Reading;
import de.leitplanke.town.RunningTown;
import java.security.KeyPair;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A town of its own in the real database, without demo, with one holder of each office. */
final class SigningTown {

    static final String PASSPHRASE = "Abendrot über dem Rathaus";

    private final RunningTown running = RunningTown.get();
    private final TransactionTemplate transaction =
            new TransactionTemplate(running.bean(PlatformTransactionManager.class));
    private final MunicipalityId id = new MunicipalityId(UUID.randomUUID());
    private final Map<PersonId, KeyPair> pairs = new HashMap<>();
    final JdbcClient jdbc = running.bean(JdbcClient.class);
    final PersonId employer;
    final PersonId council;

    private SigningTown() {
        in(() -> jdbc.sql("insert into people.municipality (id, name, demo, created_at)"
                        + " values (:id, 'Stadt Auenfels', false, now())")
                .param("id", id.value())
                .update());
        employer = person(Role.EMPLOYER);
        council = person(Role.STAFF_COUNCIL);
    }

    static SigningTown fresh() {
        return new SigningTown();
    }

    /** Both offices have registered keys that they keep outside, which costs no time to open. */
    static SigningTown withKeys() {
        SigningTown town = fresh();
        town.registerKey(town.employer, Party.EMPLOYER);
        town.registerKey(town.council, Party.STAFF_COUNCIL);
        return town;
    }

    UUID id() {
        return id.value();
    }

    <T> T bean(Class<T> type) {
        return running.bean(type);
    }

    /** Runs in the town, in a transaction of its own. */
    <T> T in(Supplier<T> work) {
        return CurrentMunicipality.call(id, () -> Objects.requireNonNull(transaction.execute(status -> work.get())));
    }

    PersonId person(Role role) {
        PersonId person = new PersonId(UUID.randomUUID());
        in(() -> jdbc.sql("""
                        insert into people.person
                            (id, municipality_id, login, display_name, password_hash, roles, created_at)
                        values (:id, :town, :login, 'Erika Beispiel', '', :roles, now())
                        """)
                .param("id", person.value())
                .param("town", id.value())
                .param("login", person.value().toString())
                .param("roles", new String[] {role.name()})
                .update());
        return person;
    }

    RegisteringKeys.Outcome registerKey(PersonId person, Party party) {
        KeyPair pair = SwappedRowsTest.pair();
        pairs.put(person, pair);
        String key = Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
        return in(() -> bean(RegisteringKeys.class).keptOutside(person, party, key));
    }

    /** Makes a key that the server keeps sealed. */
    RegisteringKeys.Outcome makeKey(PersonId person, Party party) {
        return in(() -> bean(RegisteringKeys.class).make(person, party, PASSPHRASE, PASSPHRASE));
    }

    AgreementVersion propose(AgreementVersion text) {
        return in(() -> bean(Proposals.class).propose(text, Party.EMPLOYER));
    }

    VersionSigning.Outcome sign(AgreementVersion version, PersonId person, Party party) {
        byte[] signature = SwappedRowsTest.signature(Objects.requireNonNull(pairs.get(person)), version);
        return in(() -> bean(VersionSigning.class).attach(version.number(), person, party, signature));
    }

    VersionSigning.Outcome sign(AgreementVersion version, PersonId person, Party party, String passphrase) {
        return in(() -> bean(VersionSigning.class).sign(version.number(), version.hash(), person, party, passphrase));
    }

    void signByBoth(AgreementVersion version) {
        sign(version, employer, Party.EMPLOYER);
        sign(version, council, Party.STAFF_COUNCIL);
    }

    EnteringIntoForce.Outcome enter(AgreementVersion version, LocalDate day) {
        return in(
                () -> bean(EnteringIntoForce.class).enter(version.number(), employer, Party.EMPLOYER, statement(day)));
    }

    EnteringIntoForce.Outcome confirm(AgreementVersion version, PersonId person, Party party) {
        return in(() -> bean(EnteringIntoForce.class)
                .confirm(
                        version.number(),
                        person,
                        party,
                        bean(Entries.class)
                                .waiting(row(version).id())
                                .map(Entries.Waiting::id)
                                .orElse(UUID.randomUUID())));
    }

    /** Signed by both and entered by both offices from this day on. */
    void bringIntoForce(AgreementVersion version, LocalDate day) {
        signByBoth(version);
        enter(version, day);
        confirm(version, council, Party.STAFF_COUNCIL);
    }

    Versions.Row row(AgreementVersion version) {
        return in(() -> bean(Versions.class).numbered(version.number()).orElseThrow());
    }

    VersionState state(AgreementVersion version) {
        return in(() -> bean(VersionStates.class)
                .numbered(version.number())
                .orElseThrow()
                .state());
    }

    /** Number of the version in force, or 0. */
    int inForce() {
        return inForceAt(bean(Clock.class));
    }

    int inForceAt(Clock clock) {
        AgreementInForce agreement =
                new AgreementInForce(new Versions(jdbc, clock), bean(ReadVersions.class), bean(Standing.class));
        return in(
                () -> agreement.find().map(stored -> stored.version().number()).orElse(0));
    }

    LocalDate today() {
        return EntryRecord.today(bean(Clock.class));
    }

    static EntryRecord statement(LocalDate day) {
        return new EntryRecord(
                day,
                LocalDate.of(2026, 11, 20),
                "Auenfels",
                "Nora Beispiel, Bürgermeisterin",
                "Jan Muster, Vorsitz des Personalrats",
                "ab".repeat(32),
                LocalDate.of(2026, 11, 18),
                "zugestimmt, einstimmig");
    }

    /** The shipped text with another title. */
    static AgreementVersion titled(String title) {
        String changed = ShippedText.VERSION
                .canonical()
                .replace("\"title\":\"" + ShippedText.VERSION.title() + "\"", "\"title\":\"" + title + "\"");
        if (AgreementReader.fromCanonical(changed) instanceof Reading.Accepted accepted
                && accepted.version().title().equals(title)) {
            return accepted.version();
        }
        throw new AssertionError(title);
    }
}
