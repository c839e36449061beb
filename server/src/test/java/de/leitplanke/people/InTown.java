package de.leitplanke.people;

import de.leitplanke.platform.tenancy.CurrentMunicipality;
import de.leitplanke.town.RunningTown;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The people of the running town as a test sees and makes them. */
final class InTown {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    final RunningTown town = RunningTown.get();
    final JdbcClient jdbc = town.bean(JdbcClient.class);
    private final List<String> made = new ArrayList<>();

    <T> T call(ScopedValue.CallableOp<T, RuntimeException> work) {
        return CurrentMunicipality.call(
                town.bean(TownOfThisInstallation.class).get().id(),
                () -> new TransactionTemplate(town.bean(PlatformTransactionManager.class))
                        .<T>execute(status -> work.call()));
    }

    void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }

    /** Somebody new with these roles. */
    PersonId person(String name, Role first, Role... more) {
        String login = "t" + UUID.randomUUID().toString().substring(0, 12);
        made.add(login);
        return call(() -> town.bean(Persons.class).add(login, name, "-", null, EnumSet.of(first, more)));
    }

    /** The town as it was: nobody of these people is left. */
    void tidyUp() {
        OpenSetup.forget(town::bean, made.toArray(String[]::new));
    }

    /** What the town does is as on this day. */
    Persons personsOn(LocalDate day) {
        return new Persons(jdbc, noonOf(day));
    }

    Deputies deputiesOn(LocalDate day) {
        return new Deputies(jdbc, noonOf(day));
    }

    static Clock noonOf(LocalDate day) {
        return Clock.fixed(day.atTime(12, 0).atZone(BERLIN).toInstant(), BERLIN);
    }

    StaffChanges changesOn(LocalDate day) {
        return new StaffChanges(
                town.bean(Staff.class),
                personsOn(day),
                deputiesOn(day),
                town.bean(Sessions.class),
                town.bean(AccountLinks.class),
                List.of());
    }
}
