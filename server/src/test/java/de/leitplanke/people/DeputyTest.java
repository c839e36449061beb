package de.leitplanke.people;

import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.people.NamingDeputy.Wish;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A deputy holds the role from the first to the last day, and not an hour longer. */
class DeputyTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final LocalDate FRIDAY = MONDAY.plusDays(4);

    private final InTown town = new InTown();
    private final PersonId manager = town.person("Karin Weiland", Role.MANAGER, Role.EMPLOYEE);
    private final PersonId mayor = town.person("Elke Thoma", Role.EMPLOYER);
    private final PersonId council = town.person("Rolf Asmus", Role.STAFF_COUNCIL);
    private final PersonId clerk = town.person("Ute Brandt", Role.EMPLOYEE);

    @AfterEach
    void tidyUp() {
        town.tidyUp();
    }

    @Test
    void deputyHoldsTheRoleOnTheseDaysOnly() {
        assertThat(name(manager, clerk, Role.MANAGER, MONDAY.plusDays(1), FRIDAY))
                .isEqualTo(new NamingDeputy.Named());
        assertThat(managersOn(MONDAY)).contains(manager).doesNotContain(clerk);
        assertThat(managersOn(MONDAY.plusDays(1))).contains(manager, clerk);
        assertThat(managersOn(FRIDAY)).contains(manager, clerk);
        assertThat(managersOn(FRIDAY.plusDays(1))).contains(manager).doesNotContain(clerk);
        assertThat(town.call(() -> town.personsOn(FRIDAY).find(clerk))
                        .orElseThrow()
                        .roles())
                .containsExactlyInAnyOrder(Role.EMPLOYEE, Role.MANAGER);
    }

    @Test
    void deputyOfADeputyDoesNotCount() {
        name(manager, clerk, Role.MANAGER, MONDAY, FRIDAY);
        assertThat(name(clerk, mayor, Role.MANAGER, MONDAY, FRIDAY)).isEqualTo(refused("deputy.roleMissing"));
    }

    @Test
    void lockedDeputyHoldsNothing() {
        name(manager, clerk, Role.MANAGER, MONDAY, FRIDAY);
        town.run(() -> town.town.bean(Staff.class).setActive(clerk, false));
        assertThat(managersOn(MONDAY)).doesNotContain(clerk);
    }

    @Test
    void nobodyStandsInAgainstTheOwnPartyOrForBoth() {
        assertThat(name(mayor, council, Role.EMPLOYER, MONDAY, MONDAY)).isEqualTo(refused("deputy.bothParties"));
        assertThat(name(mayor, clerk, Role.EMPLOYER, MONDAY, FRIDAY)).isEqualTo(new NamingDeputy.Named());
        assertThat(name(council, clerk, Role.STAFF_COUNCIL, FRIDAY, FRIDAY)).isEqualTo(refused("deputy.bothParties"));
        assertThat(name(council, clerk, Role.STAFF_COUNCIL, FRIDAY.plusDays(1), FRIDAY.plusDays(2)))
                .isEqualTo(new NamingDeputy.Named());
    }

    @Test
    void daysMustBeTwoDaysFromTodayInOrderAndWithinAYear() {
        NamingDeputy.Rejected wrong = refused("deputy.daysWrong");
        assertThat(name(manager, clerk, Role.MANAGER, MONDAY.minusDays(1), FRIDAY))
                .isEqualTo(wrong);
        assertThat(name(manager, clerk, Role.MANAGER, FRIDAY, MONDAY)).isEqualTo(wrong);
        assertThat(name(
                        manager,
                        clerk,
                        Role.MANAGER,
                        MONDAY,
                        MONDAY.plusYears(1).plusDays(1)))
                .isEqualTo(wrong);
        assertThat(town.call(() -> naming().name(manager, new Wish(clerk.value(), Role.MANAGER, null, FRIDAY))))
                .isEqualTo(wrong);
    }

    @Test
    void personEndsTheOwnDeputyshipAndNobodyElsesBeforeItIsForgotten() {
        name(manager, clerk, Role.MANAGER, MONDAY, FRIDAY);
        Deputyship running =
                town.call(() -> town.deputiesOn(MONDAY).of(manager)).getFirst();
        assertThat(town.call(() -> town.deputiesOn(MONDAY).end(clerk, running.id())))
                .isFalse();
        assertThat(town.call(() -> town.deputiesOn(MONDAY).end(manager, running.id())))
                .isTrue();
        assertThat(managersOn(MONDAY)).doesNotContain(clerk);
    }

    private NamingDeputy.Outcome name(PersonId person, PersonId deputy, Role role, LocalDate from, LocalDate to) {
        return town.call(() -> naming().name(person, new Wish(deputy.value(), role, from, to)));
    }

    private NamingDeputy naming() {
        return new NamingDeputy(town.town.bean(Staff.class), town.deputiesOn(MONDAY), InTown.noonOf(MONDAY));
    }

    private static NamingDeputy.Rejected refused(String textKey) {
        return new NamingDeputy.Rejected(textKey);
    }

    private Iterable<PersonId> managersOn(LocalDate day) {
        return town.call(() -> town.personsOn(day).with(Role.MANAGER)).stream()
                .map(Person::id)
                .toList();
    }
}
