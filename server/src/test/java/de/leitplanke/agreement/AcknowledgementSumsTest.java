package de.leitplanke.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.evidence.Line;
import de.leitplanke.evidence.Part;
import de.leitplanke.people.PersonId;
import de.leitplanke.people.Persons;
import de.leitplanke.platform.tenancy.CurrentMunicipality;
import de.leitplanke.town.RunningTown;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who is counted for the report on acknowledgements, and in which month; what is shown of it is decided elsewhere. */
class AcknowledgementSumsTest {

    private static final LocalDate ENTRY = LocalDate.of(2031, 3, 3);
    private static final YearMonth APRIL = YearMonth.of(2031, 4);

    private final MovedTown town = new MovedTown();

    @Test
    void countIsThatOfTheFirstMomentOfTheMonth() {
        town.run(() -> {
            List<PersonId> staff = townOf(20);
            acknowledge(staff.subList(0, 9));
            town.at(LocalDate.of(2031, 4, 1).atTime(8, 0));
            acknowledge(staff.subList(9, 10));
            assertThat(wholeTown(APRIL)).hasValue(new Line(Part.TOWN, "town", "", 20, 9));
            town.at(LocalDate.of(2031, 5, 1).atStartOfDay());
            assertThat(wholeTown(APRIL.plusMonths(1))).hasValue(new Line(Part.TOWN, "town", "", 20, 10));
        });
    }

    @Test
    void monthOfEntryHasNoNumbersYet() {
        town.run(() -> {
            acknowledge(townOf(20));
            town.at(LocalDate.of(2031, 3, 31).atTime(23, 59));
            assertThat(wholeTown(YearMonth.of(2031, 3))).isEmpty();
        });
    }

    @Test
    void pastMonthsCannotBeCountedLater() {
        town.run(() -> {
            townOf(20);
            town.at(LocalDate.of(2031, 5, 1).atTime(8, 0));
            assertThat(wholeTown(APRIL)).isEmpty();
        });
    }

    @Test
    void lockedAccountsDoNotCount() {
        town.run(() -> {
            List<PersonId> staff = townOf(12);
            acknowledge(staff.subList(0, 6));
            lock(staff.subList(0, 3));
            town.at(LocalDate.of(2031, 4, 1).atTime(8, 0));
            assertThat(wholeTown(APRIL)).hasValue(new Line(Part.TOWN, "town", "", 9, 3));
        });
    }

    @Test
    void everybodyIsInOneDepartmentOrInNone() {
        town.run(() -> {
            List<PersonId> staff = townOf(12);
            town.jdbc()
                    .sql("""
                            update people.person set department_id =
                                (select id from people.department where name = 'Bürgeramt')
                            where id in (:people)
                            """)
                    .param(
                            "people",
                            staff.subList(0, 5).stream().map(PersonId::value).toList())
                    .update();
            acknowledge(staff.subList(3, 7));
            town.at(LocalDate.of(2031, 4, 1).atTime(8, 0));
            assertThat(lines(APRIL))
                    .contains(
                            new Line(Part.DEPARTMENT, "Bürgeramt", "Bürgeramt", 5, 2),
                            new Line(Part.DEPARTMENT, "", "", 7, 2));
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

    private Optional<Line> wholeTown(YearMonth month) {
        return lines(month).stream().filter(line -> line.part() == Part.TOWN).findFirst();
    }

    private List<Line> lines(YearMonth month) {
        return new AcknowledgementSums(town.jdbc(), RunningTown.get().bean(Persons.class), town.inForce(), town.clock())
                .count(month).stream().flatMap(count -> count.lines().stream()).toList();
    }
}
