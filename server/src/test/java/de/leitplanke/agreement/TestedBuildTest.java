package de.leitplanke.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A program claims only what was tested on its very sources. */
class TestedBuildTest {

    private static final List<String> RUN = List.of(
            "sources\tabc",
            "day\t2026-11-22",
            "passed\torg.example.OneTest#holds",
            "passed\torg.example.OneTest#holdsForSome",
            "failed\torg.example.OneTest#holdsForSome");

    @Test
    void testThatPassedOnTheseSourcesIsClaimedWithItsDay() {
        TestedBuild build = new TestedBuild(RUN, List.of("abc"));
        assertThat(build.of("org.example.OneTest#holds")).isEqualTo(TestedBuild.State.PASSED);
        assertThat(build.day()).hasValue(LocalDate.of(2026, 11, 22));
    }

    @Test
    void testThatFailedOnceHasFailed() {
        assertThat(new TestedBuild(RUN, List.of("abc")).of("org.example.OneTest#holdsForSome"))
                .isEqualTo(TestedBuild.State.FAILED);
    }

    @Test
    void otherSourcesAreNotTested() {
        TestedBuild build = new TestedBuild(RUN, List.of("abd"));
        assertThat(build.of("org.example.OneTest#holds")).isEqualTo(TestedBuild.State.UNKNOWN);
        assertThat(build.day()).isEmpty();
    }

    @Test
    void programThatWasNeverTestedSaysSo() {
        assertThat(new TestedBuild(List.of(), List.of("abc")).day()).isEmpty();
        assertThat(new TestedBuild(RUN, List.of("abc")).of("org.example.OneTest#unheardOf"))
                .isEqualTo(TestedBuild.State.UNKNOWN);
    }
}
