package de.leitplanke.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.people.PersonId;
import de.leitplanke.people.Role;
import de.leitplanke.rules.AcknowledgementStatus;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/** A new version closes the gate for nobody at once, and for everybody who has not read it when the days are over. */
class GracePeriodTest {

    /** Summer time ends within the days that follow. */
    private static final LocalDate ENTRY = LocalDate.of(2031, 10, 13);

    private static final LocalDate LAST_DAY = LocalDate.of(2031, 11, 10);
    private static final LocalTime LAST_MOMENT = LocalTime.of(23, 59, 59, 999_000_000);

    private final MovedTown town = new MovedTown();

    @Test
    void whoKnowsTheVersionBeforeMayGoOnToTheEndOfTheLastDay() {
        town.run(() -> {
            PersonId person = town.person(Role.EMPLOYEE);
            town.at(ENTRY.atTime(8, 0));
            town.enters(second());
            assertThat(state(person)).isEqualTo(new AcknowledgementState.Grace(LAST_DAY));
            town.at(LAST_DAY.atTime(LAST_MOMENT));
            assertThat(state(person)).isEqualTo(new AcknowledgementState.Grace(LAST_DAY));
            town.at(LAST_DAY.plusDays(1).atStartOfDay());
            assertThat(state(person)).isEqualTo(new AcknowledgementState.Missing());
        });
    }

    @Test
    void daysAreThoseOfGermanyAtBothEnds() {
        town.run(() -> {
            PersonId person = town.person(Role.EMPLOYEE);
            town.at(ENTRY.atTime(0, 30));
            town.enters(second());
            assertThat(state(person)).isEqualTo(new AcknowledgementState.Grace(LAST_DAY));
        });
        town.run(() -> {
            PersonId person = town.person(Role.EMPLOYEE);
            town.at(ENTRY.atTime(LAST_MOMENT));
            town.enters(second());
            assertThat(state(person)).isEqualTo(new AcknowledgementState.Grace(LAST_DAY));
        });
    }

    @Test
    void whoHasNeverAcknowledgedHasNoDaysOfGrace() {
        town.run(() -> {
            town.at(ENTRY.atTime(8, 0));
            town.enters(second());
            assertThat(state(town.newcomer())).isEqualTo(new AcknowledgementState.Missing());
        });
    }

    @Test
    void acknowledgingTheNewVersionKeepsTheGateOpenForGood() {
        town.run(() -> {
            PersonId person = town.person(Role.EMPLOYEE);
            town.at(ENTRY.atTime(8, 0));
            town.enters(second());
            assertThat(acknowledge(person)).isTrue();
            town.at(LAST_DAY.plusYears(3).atStartOfDay());
            assertThat(state(person).status()).isEqualTo(AcknowledgementStatus.CURRENT);
        });
    }

    @Test
    void gateOpensAgainForWhoeverReadsLate() {
        town.run(() -> {
            PersonId person = town.person(Role.EMPLOYEE);
            town.at(ENTRY.atTime(8, 0));
            town.enters(second());
            town.at(LAST_DAY.plusDays(40).atTime(9, 0));
            assertThat(state(person).opensGate()).isFalse();
            assertThat(acknowledge(person)).isTrue();
            assertThat(state(person).status()).isEqualTo(AcknowledgementStatus.CURRENT);
        });
    }

    @Test
    void furtherVersionGivesNoFurtherDaysAndTakesNone() {
        town.run(() -> {
            PersonId person = town.person(Role.EMPLOYEE);
            town.at(ENTRY.atTime(8, 0));
            town.enters(second());
            LocalDateTime nextEntry = ENTRY.plusDays(20).atTime(8, 0);
            town.at(nextEntry);
            town.enters(NextVersion.numbered(3));
            assertThat(state(person)).isEqualTo(new AcknowledgementState.Grace(LAST_DAY));
            town.at(LAST_DAY.plusDays(1).atStartOfDay());
            assertThat(state(person).opensGate()).isFalse();
        });
    }

    @Test
    void versionThatOnlyOnePartySignedChangesNothing() {
        town.run(() -> {
            PersonId person = town.person(Role.EMPLOYEE);
            town.at(ENTRY.atTime(8, 0));
            town.entersWithoutTheCouncil(second());
            assertThat(state(person).status()).isEqualTo(AcknowledgementStatus.CURRENT);
        });
    }

    private AcknowledgementState state(PersonId person) {
        return town.acknowledgements().stateOf(person);
    }

    private boolean acknowledge(PersonId person) {
        Acknowledgements acknowledgements = town.acknowledgements();
        return acknowledgements.acknowledge(
                person, acknowledgements.textFor(person).orElseThrow().hash());
    }

    private static NextVersion second() {
        return NextVersion.numbered(2);
    }
}
