package de.leitplanke.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.platform.start.Content;
import de.leitplanke.rules.AgreementReader;
import de.leitplanke.rules.AgreementVersion;
import de.leitplanke.rules.Proofs;
import de.leitplanke.rules.Reading;
import org.junit.jupiter.api.Test;

/** Before anybody signs: every guarantee has a proof, and the smallest group of statistics stays at ten or more. */
class GuaranteeGateTest {

    private final Proofs proofs = new ShippedProofs(new Content()).get();

    /** What is stored and signed knows no proofs; they come with the software. */
    @Test
    void storedFormOfTheShippedTextPasses() {
        AgreementVersion stored = stored(NextVersion.numbered(2));
        assertThat(Proofs.of(stored).missing(stored)).isNotEmpty();
        assertThat(Gate.of(stored, proofs).passed()).isTrue();
    }

    @Test
    void guaranteeThatNothingProvesIsRefused() {
        AgreementVersion version = stored(NextVersion.numbered(2)
                .with(
                        "16-no-monitoring.yaml",
                        "id: no-monitoring.no-use\n    kind: HUMAN_JUDGEMENT",
                        "id: no-monitoring.no-use\n    kind: GUARANTEE"));
        Gate gate = Gate.of(version, proofs);
        assertThat(gate.passed()).isFalse();
        assertThat(gate.checks().getLast().problems())
                .hasSize(2)
                .allSatisfy(problem -> assertThat(problem).contains("no-monitoring.no-use"));
    }

    @Test
    void lowerThresholdIsRefusedAndAHigherOneIsNot() {
        assertThat(Gate.of(threshold(9), proofs).passed()).isFalse();
        assertThat(Gate.of(threshold(25), proofs).passed()).isTrue();
    }

    private static AgreementVersion threshold(int people) {
        return stored(
                NextVersion.numbered(2).with("agreement.yaml", "groupThreshold: 10", "groupThreshold: " + people));
    }

    private static AgreementVersion stored(NextVersion version) {
        if (AgreementReader.fromCanonical(version.read().canonical()) instanceof Reading.Accepted accepted) {
            return accepted.version();
        }
        throw new AssertionError("a version that was read cannot be read again");
    }
}
