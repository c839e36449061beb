package de.leitplanke.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.evidence.GroupShare;
import de.leitplanke.people.PersonId;
import de.leitplanke.people.Persons;
import de.leitplanke.platform.tenancy.CurrentMunicipality;
import de.leitplanke.town.RunningTown;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Others learn one rounded figure a month about the whole town, and nothing about fewer than ten people. */
class AcknowledgedShareTest {

    private static final LocalDate ENTRY = LocalDate.of(2031, 3, 3);

    private final MovedTown town = new MovedTown();

    @Test
    void nineAccountsAreTooFewForAFigure() {
        town.run(() -> {
            List<PersonId> staff = townOf(9);
            acknowledge(staff);
            town.at(LocalDate.of(2031, 4, 1).atTime(8, 0));
            assertThat(share()).hasValue(GroupShare.ofPercent(null));
        });
    }

    @Test
    void figureOfAMonthIsThatOfItsFirstMomentAndStays() {
        town.run(() -> {
            List<PersonId> staff = townOf(20);
            acknowledge(staff.subList(0, 9));
            town.at(LocalDate.of(2031, 4, 1).atTime(8, 0));
            acknowledge(staff.subList(9, 10));
            assertThat(share()).hasValue(GroupShare.ofPercent(45));
            acknowledge(staff.subList(10, 20));
            lock(staff.subList(9, 12));
            town.at(LocalDate.of(2031, 4, 30).atTime(23, 59));
            assertThat(share()).hasValue(GroupShare.ofPercent(45));
            town.at(LocalDate.of(2031, 5, 1).atStartOfDay());
            assertThat(share()).hasValue(GroupShare.ofPercent(100));
        });
    }

    @Test
    void monthOfEntryHasNoFigureYet() {
        town.run(() -> {
            acknowledge(townOf(20));
            town.at(LocalDate.of(2031, 3, 31).atTime(23, 59));
            assertThat(share()).isEmpty();
        });
    }

    @Test
    void lockedAccountsDoNotCount() {
        town.run(() -> {
            List<PersonId> staff = townOf(12);
            acknowledge(staff.subList(0, 6));
            lock(staff.subList(0, 3));
            town.at(LocalDate.of(2031, 4, 1).atTime(8, 0));
            assertThat(share()).hasValue(GroupShare.ofPercent(null));
        });
    }

    /** A town with exactly so many open accounts, in which a new version has just entered into force. */
    private List<PersonId> townOf(int size) {
        town.at(ENTRY.atTime(8, 0));
        town.enters(NextVersion.numbered(2));
        town.jdbc().sql("update people.person set active = false").update();
        List<PersonId> staff = new ArrayList<>();
        for (int number = 0; number < size; number++) {
            PersonId person = new PersonId(UUID.randomUUID());
            town.jdbc()
                    .sql("""
                            insert into people.person
                                (id, municipality_id, login, display_name, password_hash, roles, created_at)
                            values (:id, :town, :login, 'Jemand', 'keins', array['EMPLOYEE'], :now)
                            """)
                    .param("id", person.value())
                    .param("town", CurrentMunicipality.require().value())
                    .param("login", "konto" + number)
                    .param("now", OffsetDateTime.now(town.clock()))
                    .update();
            staff.add(person);
        }
        return staff;
    }

    private void acknowledge(List<PersonId> people) {
        Acknowledgements acknowledgements = town.acknowledgements();
        for (PersonId person : people) {
            acknowledgements.acknowledge(
                    person, acknowledgements.textFor(person).orElseThrow().hash());
        }
    }

    private void lock(List<PersonId> people) {
        town.jdbc()
                .sql("update people.person set active = false where id in (:people)")
                .param("people", people.stream().map(PersonId::value).toList())
                .update();
    }

    private Optional<GroupShare> share() {
        return new AcknowledgedShare(town.jdbc(), RunningTown.get().bean(Persons.class), town.clock())
                .of(town.inForce().find().orElseThrow());
    }
}
