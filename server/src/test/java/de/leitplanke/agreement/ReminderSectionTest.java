package de.leitplanke.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.people.Role;
import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.page.StartSection.Row;
import de.leitplanke.platform.page.Texts;
import de.leitplanke.platform.tenancy.CurrentMunicipality;
import de.leitplanke.town.RunningTown;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The start page reminds both parties, and nobody else, by the agreement that is stored. */
class ReminderSectionTest {

    private final MovedTown town = new MovedTown();

    @Test
    void reviewStandsOnTheStartPageOfBothPartiesFromHalfAYearBeforeToTheDay() {
        town.run(() -> {
            LocalDate review = firstDay().plusMonths(24);
            town.at(review.minusMonths(6).minusDays(1).atTime(23, 59));
            assertThat(reviewRows(Role.STAFF_COUNCIL)).isEmpty();
            town.at(review.minusMonths(6).atStartOfDay());
            assertThat(reviewRows(Role.STAFF_COUNCIL)).hasSize(1);
            assertThat(reviewRows(Role.EMPLOYER)).hasSize(1);
            assertThat(reviewRows(Role.AI_OFFICER)).hasSize(1);
            town.at(review.atTime(23, 59));
            assertThat(reviewRows(Role.EMPLOYER)).hasSize(1);
            town.at(review.plusDays(1).atStartOfDay());
            assertThat(reviewRows(Role.EMPLOYER)).isEmpty();
            assertThat(rows(Role.EMPLOYER)).anyMatch(row -> row.text().contains("war die gemeinsame Überprüfung"));
        });
    }

    @Test
    void newVersionDoesNotPutOffTheReview() {
        town.run(() -> {
            LocalDate review = firstDay().plusMonths(24);
            town.at(review.minusMonths(12).atTime(9, 0));
            town.enters(NextVersion.numbered(2));
            town.at(review.atTime(9, 0));
            assertThat(reviewRows(Role.STAFF_COUNCIL)).hasSize(1);
        });
    }

    @Test
    void nobodyElseIsReminded() {
        town.run(() -> {
            town.at(firstDay().plusMonths(24).atTime(9, 0));
            for (Role role : List.of(Role.EMPLOYEE, Role.MANAGER, Role.DATA_PROTECTION, Role.SECURITY, Role.ADMIN)) {
                assertThat(rows(role)).isEmpty();
            }
        });
    }

    private LocalDate firstDay() {
        return town.inForce()
                .find()
                .orElseThrow()
                .inForceFrom()
                .atZoneSameInstant(MovedTown.BERLIN)
                .toLocalDate();
    }

    private List<Row> reviewRows(Role role) {
        return rows(role).stream()
                .filter(row -> row.text().contains("steht die gemeinsame Überprüfung"))
                .toList();
    }

    private List<Row> rows(Role role) {
        TermInForce term = new TermInForce(town.inForce(), town.versions(), town.clock());
        return new ReminderSection(term, RunningTown.get().bean(Texts.class))
                .rows(new SignedIn(town.person(role), CurrentMunicipality.require(), "jemand", Set.of(role)));
    }
}
