package de.leitplanke.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

/** Employer and staff council must be two people, by role and by deputyship, whoever writes into the database. */
class OnePartyTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

    private final InTown town = new InTown();
    private final PersonId mayor = town.person("Elke Thoma", Role.EMPLOYER);
    private final PersonId council = town.person("Rolf Asmus", Role.STAFF_COUNCIL);
    private final PersonId clerk = town.person("Ute Brandt", Role.EMPLOYEE);

    @AfterEach
    void tidyUp() {
        town.tidyUp();
    }

    @Test
    void databaseRefusesBothRolesOnOneAccount() {
        assertThatThrownBy(() -> town.run(() -> town.jdbc
                        .sql("update people.person set roles = array ['EMPLOYER', 'STAFF_COUNCIL'] where id = :id")
                        .param("id", clerk.value())
                        .update()))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void databaseRefusesAMemberOfOnePartyAsDeputyOfTheOther() {
        assertThatThrownBy(() -> stand(mayor, council, Role.EMPLOYER, MONDAY, MONDAY))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void databaseRefusesADeputyOfBothOnOneDay() {
        stand(mayor, clerk, Role.EMPLOYER, MONDAY, MONDAY.plusDays(4));
        assertThatThrownBy(() -> stand(council, clerk, Role.STAFF_COUNCIL, MONDAY.plusDays(4), MONDAY.plusDays(9)))
                .isInstanceOf(DataIntegrityViolationException.class);
        stand(council, clerk, Role.STAFF_COUNCIL, MONDAY.plusDays(5), MONDAY.plusDays(9));
        assertThat(town.call(() -> town.deputiesOn(MONDAY).by(clerk))).hasSize(2);
    }

    @Test
    void whoStandsInForOnePartyGetsNoRoleOfTheOtherUntilItIsOver() {
        stand(mayor, clerk, Role.EMPLOYER, MONDAY, MONDAY.plusDays(4));
        assertThat(council(MONDAY)).isEqualTo(new StaffChanges.Rejected("account.bothPartiesAsDeputy"));
        assertThat(council(MONDAY.plusDays(4))).isInstanceOf(StaffChanges.Rejected.class);
        assertThat(council(MONDAY.plusDays(5))).isInstanceOf(StaffChanges.Changed.class);
    }

    @Test
    void whoLosesARoleIsRepresentedInItNoMore() {
        stand(mayor, clerk, Role.EMPLOYER, MONDAY, MONDAY.plusDays(4));
        town.run(() -> town.changesOn(MONDAY).change(mayor, "Elke Thoma", "", EnumSet.of(Role.EMPLOYEE)));
        assertThat(town.call(() -> town.deputiesOn(MONDAY).of(mayor))).isEmpty();
        assertThat(roles(clerk)).containsExactly(Role.EMPLOYEE);
    }

    private StaffChanges.Outcome council(LocalDate day) {
        return town.call(() -> town.changesOn(day).change(clerk, "Ute Brandt", "", EnumSet.of(Role.STAFF_COUNCIL)));
    }

    private Iterable<Role> roles(PersonId person) {
        return town.call(() -> town.personsOn(MONDAY).find(person))
                .orElseThrow()
                .roles();
    }

    private void stand(PersonId person, PersonId deputy, Role role, LocalDate from, LocalDate to) {
        town.run(() -> town.deputiesOn(MONDAY).add(person, deputy, role, from, to));
    }
}
