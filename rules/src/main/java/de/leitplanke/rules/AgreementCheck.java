package de.leitplanke.rules;

import java.util.List;
import java.util.Optional;

/**
 * Checks that a version which could be read also holds together: tests, contradictions, undecided situations, and that
 * it lowers no threshold.
 */
public final class AgreementCheck {

    /** The situation in which everything but the data and the tool is in order; the base of the matrix. */
    public static final Facts IN_ORDER = Facts.builder()
            .toolStatus(ReleaseStatus.RELEASED)
            .contract(ContractStatus.VALID)
            .training(TrainingUse.OFF)
            .region(Region.HOUSE)
            .fieldStatus(ReleaseStatus.RELEASED)
            .purposes(Purpose.DRAFT)
            .highRiskProcedure(HighRiskProcedure.COMPLETE)
            .audience(Audience.SELF)
            .automationLevel(AutomationLevel.A1)
            .toolCalls(ToolCalls.NONE)
            .acknowledgement(AcknowledgementStatus.CURRENT)
            .pass(PassStatus.VALID)
            .role(Role.EMPLOYEE)
            .length(TextLength.ORDINARY)
            .build();

    private AgreementCheck() {}

    /** Runs every test of the version and goes through every situation there can be. */
    public static CheckResult check(AgreementVersion version) {
        Problems problems = new Problems();
        new TestRun(version, problems).run();
        GroupThreshold.check(version, problems);
        Optional<Enumeration> enumeration = Enumerator.run(version, problems);
        return new CheckResult(problems.sorted(), enumeration);
    }

    /** Runs only the tests: those that fail and the rules that none of them tests. */
    public static List<Problem> tests(AgreementVersion version) {
        Problems problems = new Problems();
        new TestRun(version, problems).run();
        return problems.sorted();
    }
}
