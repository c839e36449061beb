package de.leitplanke.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The table of transitions is complete: nothing hangs loose and nothing leads out of the end. */
class AssignmentStateTest {

    @Test
    void everyStateCanBeReachedFromADraft() {
        Set<AssignmentState> reached = EnumSet.of(AssignmentState.DRAFT);
        Deque<AssignmentState> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            AssignmentState from = open.pop();
            Arrays.stream(Act.values())
                    .flatMap(act -> from.after(act).stream())
                    .filter(reached::add)
                    .forEach(open::push);
        }
        assertThat(reached).containsExactly(AssignmentState.values());
    }

    @Test
    void everyActIsPossibleSomewhere() {
        assertThat(Act.values())
                .allMatch(act -> Arrays.stream(AssignmentState.values()).anyMatch(state -> state.allows(act)));
    }

    @Test
    void releasedIsFinalAndNothingElseIs() {
        for (AssignmentState state : AssignmentState.values()) {
            boolean ends = Arrays.stream(Act.values()).noneMatch(state::allows);
            assertThat(ends).as("%s", state).isEqualTo(state == AssignmentState.RELEASED);
        }
    }

    @Test
    void onlySigningReleases() {
        for (AssignmentState state : AssignmentState.values()) {
            for (Act act : Act.values()) {
                boolean releases = state.after(act)
                        .filter(AssignmentState.RELEASED::equals)
                        .isPresent();
                assertThat(!releases || act == Act.SIGN || act == Act.COUNTERSIGN)
                        .as("%s in %s", act, state)
                        .isTrue();
            }
        }
    }

    @Test
    void draftLeavesOnlyByCopyingInPartsOrByAnAnswer() {
        assertThat(Arrays.stream(Act.values()).filter(AssignmentState.DRAFT::allows))
                .containsExactly(Act.COPY_OUT, Act.SEND_PARTS, Act.RECEIVE_ANSWER);
    }
}
