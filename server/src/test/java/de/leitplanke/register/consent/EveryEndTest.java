package de.leitplanke.register.consent;

import static de.leitplanke.people.Role.EMPLOYER;
import static de.leitplanke.people.Role.STAFF_COUNCIL;
import static de.leitplanke.register.consent.ConsentAct.*;
import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.people.Role;
import de.leitplanke.register.consent.ConsentRequest.ConsentId;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** A request runs into each of its ends as the calendar turns, on the real database. */
class EveryEndTest {

    /** A Wednesday; two weeks later is a Wednesday without a holiday. */
    private final CalendarTown town = CalendarTown.on("2026-11-11");

    @Test
    void staffCouncilConsentsInTime() {
        ConsentId id = town.submitted();
        assertThat(town.request(id).dueOn()).isEqualTo("2026-11-25");
        town.turnTo("2026-11-25");
        town.done(id, CONSENT, STAFF_COUNCIL, "", "2026-11-24");
        assertThat(town.request(id).state()).isEqualTo(ConsentState.CONSENTED);
        assertThat(town.request(id).dueOn()).isNull();
    }

    @Test
    void silenceCountsAsConsentAfterTheLastDayAndNotOnIt() {
        ConsentId id = town.submitted();
        town.turnTo("2026-11-25");
        town.midnightPasses();
        assertThat(town.request(id).state()).isEqualTo(ConsentState.SUBMITTED);
        town.turnTo("2026-11-26");
        town.midnightPasses();
        assertThat(town.request(id).state()).isEqualTo(ConsentState.CONSENTED_BY_SILENCE);
        assertThat(town.steps(id).getLast().office()).isNull();
        assertThat(town.steps(id).getLast().resolvedOn()).isEqualTo("2026-11-25");
    }

    @Test
    void refusalAfterTheLastDayComesTooLateEvenIfNoJobHasRun() {
        ConsentId id = town.submitted();
        town.turnTo("2026-11-26");
        assertThat(town.take(id, REFUSE, STAFF_COUNCIL, "Zu spät.", "2026-11-25"))
                .isEqualTo(new Outcome.Refused("consent.refused.notNow"));
        assertThat(town.request(id).state()).isEqualTo(ConsentState.CONSENTED_BY_SILENCE);
    }

    @Test
    void extensionMovesTheEndOfSilence() {
        ConsentId id = town.submitted();
        town.done(id, EXTEND, EMPLOYER, "Sitzung fällt aus.", null);
        assertThat(town.request(id).dueOn()).isEqualTo("2026-12-02");
        town.turnTo("2026-12-03");
        town.midnightPasses();
        assertThat(town.request(id).state()).isEqualTo(ConsentState.CONSENTED_BY_SILENCE);
    }

    @Test
    void discussionLeadsToConsent() {
        ConsentId id = refused();
        town.done(id, DISCUSS, EMPLOYER, "", "2026-11-18");
        town.done(id, CONSENT, STAFF_COUNCIL, "", "2026-11-18");
        assertThat(town.request(id).state()).isEqualTo(ConsentState.CONSENTED);
    }

    @Test
    void silenceAfterTheDiscussionCountsFromTheDayItIsEntered() {
        ConsentId id = refused();
        town.turnTo("2026-11-24");
        town.done(id, DISCUSS, EMPLOYER, "", "2026-11-18");
        assertThat(town.request(id).dueOn()).isEqualTo("2026-12-08");
        town.turnTo("2026-12-09");
        town.midnightPasses();
        assertThat(town.request(id).state()).isEqualTo(ConsentState.CONSENTED_BY_SILENCE);
    }

    @Test
    void conciliationReplacesTheConsent() {
        ConsentId id = inConciliation();
        town.done(id, DECIDE_FOR, EMPLOYER, "Mit Auflagen.", "2026-11-18");
        assertThat(town.request(id).state()).isEqualTo(ConsentState.DECIDED_FOR);
    }

    @Test
    void conciliationConfirmsTheRefusal() {
        ConsentId id = inConciliation();
        town.done(id, DECIDE_AGAINST, EMPLOYER, "Auswertung nicht erforderlich.", "2026-11-18");
        assertThat(town.request(id).state()).isEqualTo(ConsentState.DECIDED_AGAINST);
        assertThat(town.request(id).state().isConsent()).isFalse();
    }

    @Test
    void employerWithdraws() {
        ConsentId id = refused();
        town.done(id, WITHDRAW, EMPLOYER, "", null);
        assertThat(town.request(id).state()).isEqualTo(ConsentState.WITHDRAWN);
    }

    @Test
    void upheldRefusalDoesNotTurnIntoConsentByWaiting() {
        ConsentId id = refused();
        town.done(id, DISCUSS, EMPLOYER, "", "2026-11-18");
        town.done(id, UPHOLD, STAFF_COUNCIL, "Es bleibt dabei.", "2026-11-18");
        town.turnTo("2027-06-30");
        town.midnightPasses();
        assertThat(town.request(id).state()).isEqualTo(ConsentState.UPHELD);
    }

    @Test
    void whereSilenceMeansNothingARequestStaysOpen() {
        CalendarTown other = CalendarTown.whereSilenceMeansNothing("2026-11-11");
        ConsentId id = other.submitted();
        other.turnTo("2027-06-30");
        other.midnightPasses();
        assertThat(other.request(id).state()).isEqualTo(ConsentState.SUBMITTED);
    }

    @Test
    void everyEndLeavesOfficialActsWithOfficesAndDays() {
        ConsentId id = inConciliation();
        town.done(id, DECIDE_AGAINST, EMPLOYER, "Nein.", "2026-11-18");
        assertThat(town.officialActs(id))
                .hasSize(5)
                .anyMatch(act -> act.startsWith("CONSENT_REQUESTED ") && act.contains("\"office\":\"EMPLOYER\""))
                .anyMatch(act -> act.startsWith("CONSENT_REFUSED ") && act.contains("\"resolvedOn\":\"2026-11-18\""))
                .noneMatch(act -> act.contains("Nein.") || act.contains("Uhland") || act.contains("Heinemann"));
    }

    @Test
    void nobodyTakesTheStepOfTheOtherOffice() {
        ConsentId id = town.submitted();
        assertThat(town.take(id, CONSENT, EMPLOYER, "", "2026-11-11")).isInstanceOf(Outcome.Refused.class);
        Arrays.stream(Role.values())
                .forEach(
                        role -> assertThat(town.take(id, LAPSE, role, "", null)).isInstanceOf(Outcome.Refused.class));
        assertThat(town.request(id).state()).isEqualTo(ConsentState.SUBMITTED);
    }

    private ConsentId refused() {
        ConsentId id = town.submitted();
        town.turnTo("2026-11-18");
        town.done(id, REFUSE, STAFF_COUNCIL, "Die Auswertung ist nicht erforderlich.", "2026-11-18");
        return id;
    }

    private ConsentId inConciliation() {
        ConsentId id = refused();
        town.done(id, DISCUSS, EMPLOYER, "", "2026-11-18");
        town.done(id, CALL_CONCILIATION, STAFF_COUNCIL, "", null);
        return id;
    }
}
