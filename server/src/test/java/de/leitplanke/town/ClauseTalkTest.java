package de.leitplanke.town;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is said and agreed about a clause stands where people read the clause. */
class ClauseTalkTest {

    private static final String INTERPRETED = "placeholders.shorten";

    private final RunningTown town = RunningTown.get();
    private final Visitor clerk = Visitor.signedIn(town.url(), "sachbearbeitung");

    @Test
    void interpretationOfBothPartiesIsReadAtItsClause() {
        assertThat(clerk.get("/vereinbarung").words()).contains("Eine Auslegung");
        assertThat(clerk.get("/vereinbarung/" + INTERPRETED + "/anmerkungen").words())
                .contains("So haben es beide Seiten verstanden", "Vereinbart am");
    }

    @Test
    void clauseWithoutInterpretationClaimsNone() {
        assertThat(clerk.get("/vereinbarung/scope.persons/anmerkungen").words())
                .doesNotContain("So haben es beide Seiten verstanden");
    }
}
