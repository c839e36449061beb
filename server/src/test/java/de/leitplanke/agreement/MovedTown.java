package de.leitplanke.agreement;

import de.leitplanke.people.Person;
import de.leitplanke.people.PersonId;
import de.leitplanke.people.Persons;
import de.leitplanke.people.Role;
import de.leitplanke.people.TownOfThisInstallation;
import de.leitplanke.platform.tenancy.CurrentMunicipality;
import de.leitplanke.town.RunningTown;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The demo town with a clock that a test moves; whatever happens in it is rolled back, so that other tests find the
 * town as it was.
 */
final class MovedTown {

    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final RunningTown town = RunningTown.get();
    private final JdbcClient jdbc = town.bean(JdbcClient.class);
    private Clock clock = town.bean(Clock.class);

    void at(LocalDateTime moment) {
        clock = Clock.fixed(moment.atZone(BERLIN).toInstant(), BERLIN);
    }

    Clock clock() {
        return clock;
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    Versions versions() {
        return new Versions(jdbc, clock);
    }

    AgreementInForce inForce() {
        Versions versions = versions();
        return new AgreementInForce(versions, new ReadVersions(versions), town.bean(Standing.class));
    }

    Acknowledgements acknowledgements() {
        Versions versions = versions();
        return new Acknowledgements(
                inForce(), new AcknowledgedVersions(jdbc, versions, clock), new ReadVersions(versions), clock);
    }

    UUID enters(NextVersion version) {
        return version.bringIntoForce(versions(), jdbc, OffsetDateTime.now(clock));
    }

    /** Would enter into force if one signature were enough. */
    void entersWithoutTheCouncil(NextVersion version) {
        version.bringIntoForce(versions(), jdbc, OffsetDateTime.now(clock), List.of(Party.EMPLOYER));
    }

    PersonId person(Role role) {
        return town.bean(Persons.class).with(role).stream()
                .filter(person -> person.login().equals("sachbearbeitung") || role != Role.EMPLOYEE)
                .map(Person::id)
                .findFirst()
                .orElseThrow();
    }

    PersonId newcomer() {
        return town.bean(Persons.class).with(Role.EMPLOYEE).stream()
                .filter(person -> person.login().equals("neu"))
                .map(Person::id)
                .findFirst()
                .orElseThrow();
    }

    void run(Runnable work) {
        CurrentMunicipality.run(
                town.bean(TownOfThisInstallation.class).get().id(),
                () -> new TransactionTemplate(town.bean(PlatformTransactionManager.class))
                        .executeWithoutResult(status -> {
                            status.setRollbackOnly();
                            work.run();
                        }));
    }
}
