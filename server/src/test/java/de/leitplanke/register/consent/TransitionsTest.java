package de.leitplanke.register.consent;

import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.people.Role;
import de.leitplanke.register.consent.Transitions.Transition;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The table is complete: nothing hangs loose, nothing leads out of an end, and nobody consents for another. */
class TransitionsTest {

    @Test
    void everyStateCanBeReachedFromADraft() {
        Set<ConsentState> reached = EnumSet.of(ConsentState.DRAFT);
        Deque<ConsentState> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            ConsentState from = open.pop();
            Transitions.table().stream()
                    .filter(line -> line.from() == from)
                    .map(Transition::to)
                    .filter(reached::add)
                    .forEach(open::push);
        }
        assertThat(reached).containsExactly(ConsentState.values());
    }

    @Test
    void somebodyIsToldOfEveryRequestThatIsUnderWay() {
        for (ConsentState state : ConsentState.values()) {
            boolean underWay = state != ConsentState.DRAFT && !state.isEnd();
            assertThat(state.waitsFor().isPresent()).as(state.name()).isEqualTo(underWay);
            state.waitsFor()
                    .ifPresent(party ->
                            assertThat(Transitions.from(state)).as(state.name()).anyMatch(act -> act.isFor(party)));
        }
    }

    @Test
    void everyActIsPossibleSomewhereAndNoLineStandsTwice() {
        assertThat(Transitions.table().stream().map(Transition::act)).contains(ConsentAct.values());
        assertThat(Transitions.table().stream().map(line -> line.from() + " " + line.act()))
                .doesNotHaveDuplicates();
    }

    @Test
    void onlyConsentRulingAndWithdrawalEndARequest() {
        assertThat(Arrays.stream(ConsentState.values()).filter(ConsentState::isEnd))
                .containsExactly(
                        ConsentState.CONSENTED,
                        ConsentState.CONSENTED_BY_SILENCE,
                        ConsentState.DECIDED_FOR,
                        ConsentState.DECIDED_AGAINST,
                        ConsentState.WITHDRAWN);
    }

    @Test
    void whereTheClockRunsSilenceEndsItAndNowhereElse() {
        for (ConsentState state : ConsentState.values()) {
            assertThat(Transitions.from(state).contains(ConsentAct.LAPSE))
                    .as("%s", state)
                    .isEqualTo(state.hasClock());
        }
    }

    @Test
    void consentComesFromTheStaffCouncilFromSilenceOrFromTheBoardAlone() {
        assertThat(Transitions.table().stream()
                        .filter(line -> line.to().isConsent())
                        .map(Transition::act)
                        .distinct())
                .containsExactlyInAnyOrder(ConsentAct.CONSENT, ConsentAct.LAPSE, ConsentAct.DECIDE_FOR);
        assertThat(ConsentAct.CONSENT.isFor(Role.EMPLOYER)).isFalse();
        assertThat(Arrays.stream(Role.values()).filter(ConsentAct.LAPSE::isFor)).isEmpty();
    }

    @Test
    void everyActOfAnOfficeHasAnAddressOfItsOwn() {
        assertThat(Arrays.stream(ConsentAct.values()).map(ConsentAct::path)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(ConsentAct.values()))
                .allMatch(act -> ConsentAct.at(act.path()).orElseThrow() == act);
    }
}
