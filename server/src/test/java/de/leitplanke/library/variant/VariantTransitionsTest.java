package de.leitplanke.library.variant;

import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.library.variant.VariantTransitions.Transition;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One table says every way of a variant, and it leaves none out. */
class VariantTransitionsTest {

    private static final List<Transition> TABLE = VariantTransitions.table();

    @ParameterizedTest
    @EnumSource(VariantState.class)
    void everyStateIsReachedFromThePrivateOne(VariantState state) {
        Set<VariantState> reached = EnumSet.of(VariantState.PRIVATE);
        for (int step = 0; step < TABLE.size(); step++) {
            TABLE.stream().filter(line -> reached.contains(line.from())).forEach(line -> reached.add(line.to()));
        }
        assertThat(reached).contains(state);
    }

    @Test
    void everyActIsUsedAndLeadsToOneStateOnly() {
        assertThat(TABLE).extracting(Transition::act).contains(VariantAct.values());
        assertThat(TABLE).extracting(line -> line.from() + " " + line.act()).doesNotHaveDuplicates();
    }

    @Test
    void libraryIsReachedOverBothDeciders() {
        assertThat(into(VariantState.HOUSE))
                .containsExactly(new Transition(
                        VariantState.AGREED_BY_OFFICE, VariantAct.RELEASE, Party.AI_OFFICER, VariantState.HOUSE));
        assertThat(into(VariantState.AGREED_BY_OFFICE))
                .containsExactly(new Transition(
                        VariantState.SUGGESTED, VariantAct.AGREE, Party.HEAD_OF_OFFICE, VariantState.AGREED_BY_OFFICE));
        assertThat(into(VariantState.SUGGESTED)).extracting(Transition::by).containsExactly(Party.AUTHOR);
    }

    @Test
    void whateverWaitsCanBeTakenBackAndDeclined() {
        for (VariantState state : List.of(VariantState.SUGGESTED, VariantState.AGREED_BY_OFFICE)) {
            assertThat(VariantTransitions.waitsFor(state)).isPresent();
            assertThat(VariantTransitions.of(state, VariantAct.WITHDRAW)
                            .orElseThrow()
                            .to())
                    .isEqualTo(VariantState.PRIVATE);
            assertThat(VariantTransitions.of(state, VariantAct.DECLINE)
                            .orElseThrow()
                            .to())
                    .isEqualTo(VariantState.PRIVATE);
        }
        assertThat(VariantTransitions.waitsFor(VariantState.PRIVATE)).isEmpty();
        assertThat(VariantTransitions.waitsFor(VariantState.HOUSE)).isEmpty();
    }

    private static List<Transition> into(VariantState state) {
        return TABLE.stream().filter(line -> line.to() == state).toList();
    }
}
