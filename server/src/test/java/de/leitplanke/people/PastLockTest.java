package de.leitplanke.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A lock protects an account for a while; afterwards the account does not tell that there was one. */
class PastLockTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private final InTown town = new InTown();
    private final PersonId clerk = town.person("Ute Brandt", Role.EMPLOYEE);

    @AfterEach
    void tidyUp() {
        town.tidyUp();
    }

    @Test
    void lockIsKeptUntilItIsOverAndThenLeavesNoTrace() {
        OffsetDateTime end = OffsetDateTime.now(InTown.noonOf(DAY)).plus(SigningIn.LOCK);
        town.run(() -> town.personsOn(DAY).failed(clerk, 0, end));
        town.run(() -> town.personsOn(DAY).forgetPastLocks());
        assertThat(traces()).isEqualTo(2);

        town.run(() -> town.personsOn(DAY.plusDays(1)).forgetPastLocks());
        assertThat(traces()).isZero();
    }

    private int traces() {
        return town.call(() -> town.jdbc
                .sql("select num_nonnulls(locked_until, failed_on) from people.person where id = :id")
                .param("id", clerk.value())
                .query(Integer.class)
                .single());
    }
}
