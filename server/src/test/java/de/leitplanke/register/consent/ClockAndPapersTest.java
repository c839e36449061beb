package de.leitplanke.register.consent;

import static de.leitplanke.people.Role.AI_OFFICER;
import static de.leitplanke.people.Role.EMPLOYER;
import static de.leitplanke.people.Role.STAFF_COUNCIL;
import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.register.consent.ConsentRequest.ConsentId;
import org.junit.jupiter.api.Test;

/** What starts, stops and moves the staff council's deadline. */
class ClockAndPapersTest {

    @Test
    void incompleteRequestIsNotSubmitted() {
        CalendarTown town = CalendarTown.on("2026-11-11");
        ConsentId id = town.draft(false);
        town.enclose(id, "purpose");
        assertThat(town.take(id, ConsentAct.SUBMIT, EMPLOYER, "", null))
                .isEqualTo(new Outcome.Refused("consent.refused.papersMissing"));
        town.enclose(id, "logs");
        assertThat(town.take(id, ConsentAct.SUBMIT, AI_OFFICER, "", null)).isInstanceOf(Outcome.Refused.class);
        assertThat(town.take(id, ConsentAct.SUBMIT, EMPLOYER, "", null)).isEqualTo(new Outcome.Done());
    }

    @Test
    void missingPapersStopTheClockAndCompleteOnesStartItAnew() {
        CalendarTown town = CalendarTown.on("2026-11-11");
        ConsentId id = town.submitted();
        town.turnTo("2026-11-20");
        town.done(id, ConsentAct.ASK_FOR_PAPERS, STAFF_COUNCIL, "Muster einer Auswertung\n\nVertrag", null);
        town.turnTo("2027-02-01");
        town.midnightPasses();
        assertThat(town.request(id).state()).isEqualTo(ConsentState.PAPERS_REQUESTED);
        assertThat(town.request(id).dueOn()).isNull();
        assertThat(town.take(id, ConsentAct.HAND_IN_PAPERS, EMPLOYER, "", null))
                .isEqualTo(new Outcome.Refused("consent.refused.papersMissing"));

        town.enclose(id, "demand-2");
        town.enclose(id, "demand-3");
        town.done(id, ConsentAct.HAND_IN_PAPERS, EMPLOYER, "", null);
        assertThat(town.request(id).dueOn()).isEqualTo("2027-02-15");
    }

    @Test
    void whereTheClockGoesOnTheDaysThatWereLeftRemain() {
        CalendarTown town = CalendarTown.resuming("2026-11-11");
        ConsentId id = town.submitted();
        town.turnTo("2026-11-20");
        town.done(id, ConsentAct.ASK_FOR_PAPERS, STAFF_COUNCIL, "Vertrag", null);
        assertThat(town.request(id).daysLeft()).isEqualTo(5);
        town.turnTo("2027-02-01");
        town.enclose(id, "demand-2");
        town.done(id, ConsentAct.HAND_IN_PAPERS, EMPLOYER, "", null);
        assertThat(town.request(id).dueOn()).isEqualTo("2027-02-08");
    }

    @Test
    void submittedPapersNeverChange() {
        CalendarTown town = CalendarTown.on("2026-11-11");
        ConsentId id = town.submitted();
        assertThat(town.enclose(id, "purpose")).isEqualTo(new Outcome.Refused("consent.refused.notNow"));
        town.done(id, ConsentAct.ASK_FOR_PAPERS, STAFF_COUNCIL, "Vertrag", null);
        assertThat(town.enclose(id, "purpose")).isEqualTo(new Outcome.Refused("consent.refused.notNow"));
    }

    @Test
    void lastDayOnAHolidayMovesBehindIt() {
        CalendarTown town = CalendarTown.on("2026-12-11");
        ConsentId id = town.submitted();
        assertThat(town.request(id).dueOn()).isEqualTo("2026-12-28");
        town.turnTo("2026-12-28");
        town.midnightPasses();
        assertThat(town.request(id).state()).isEqualTo(ConsentState.SUBMITTED);
    }

    @Test
    void urgentRequestHasTheShorterDeadline() {
        CalendarTown town = CalendarTown.on("2026-11-11");
        ConsentId id = town.complete(true);
        town.done(id, ConsentAct.SUBMIT, EMPLOYER, "", null);
        assertThat(town.request(id).dueOn()).isEqualTo("2026-11-18");
    }

    @Test
    void refusalNeedsReasons() {
        CalendarTown town = CalendarTown.on("2026-11-11");
        ConsentId id = town.submitted();
        assertThat(town.take(id, ConsentAct.REFUSE, STAFF_COUNCIL, "  \n", "2026-11-11"))
                .isEqualTo(new Outcome.Refused("consent.refused.wordsMissing"));
        assertThat(town.request(id).state()).isEqualTo(ConsentState.SUBMITTED);
    }

    @Test
    void resolutionIsNeitherOlderThanTheRequestNorFromTheFuture() {
        CalendarTown town = CalendarTown.on("2026-11-11");
        ConsentId id = town.submitted();
        for (String day : new String[] {"2026-11-10", "2026-11-12"}) {
            assertThat(town.take(id, ConsentAct.CONSENT, STAFF_COUNCIL, "", day))
                    .isEqualTo(new Outcome.Refused("consent.refused.day"));
        }
    }
}
