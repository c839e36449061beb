package de.leitplanke.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GroupShareTest {

    @Test
    void groupBelowTheThresholdGetsNoFigureWhateverItsShare() {
        for (int part = 0; part <= 9; part++) {
            assertThat(GroupShare.of(part, 9, 10).isTooSmall()).isTrue();
        }
        assertThat(GroupShare.of(5, 10, 10).isTooSmall()).isFalse();
    }

    @Test
    void figureIsRoundedToFive() {
        assertThat(GroupShare.of(42, 100, 10).percent()).hasValue(40);
        assertThat(GroupShare.of(43, 100, 10).percent()).hasValue(45);
    }

    @Test
    void allLooksTheSameAsAllButTwo() {
        for (int whole = 10; whole < 300; whole++) {
            assertThat(GroupShare.of(whole, whole, 10))
                    .isEqualTo(GroupShare.of(whole - 1, whole, 10))
                    .isEqualTo(GroupShare.of(whole - 2, whole, 10));
        }
    }

    @Test
    void nobodyLooksTheSameAsTwo() {
        for (int whole = 10; whole < 300; whole++) {
            assertThat(GroupShare.of(0, whole, 10))
                    .isEqualTo(GroupShare.of(1, whole, 10))
                    .isEqualTo(GroupShare.of(2, whole, 10));
        }
    }

    @Test
    void whatWasKeptComesBackAsItWas() {
        GroupShare tooSmall = GroupShare.of(3, 9, 10);
        GroupShare some = GroupShare.of(6, 12, 10);
        assertThat(GroupShare.ofPercent(null)).isEqualTo(tooSmall);
        assertThat(GroupShare.ofPercent(50)).isEqualTo(some);
    }
}
