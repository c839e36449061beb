package de.leitplanke.agreement;

import de.leitplanke.rules.AgreementCheck;
import de.leitplanke.rules.AgreementVersion;
import de.leitplanke.rules.Clause;
import de.leitplanke.rules.Problem;
import de.leitplanke.rules.Proofs;
import java.util.ArrayList;
import java.util.List;

/** What must be in order before anybody signs a version. */
public record Gate(List<Check> checks) {

    /**
     * One condition.
     *
     * @param textKey key of what is checked
     * @param figure how much was looked at
     * @param problems why it is not in order, German; none if it is
     */
    public record Check(String textKey, long figure, List<String> problems) {

        public boolean passed() {
            return problems.isEmpty();
        }
    }

    /** Takes some seconds for a version of usual size. */
    static Gate of(AgreementVersion version, Proofs proofs) {
        List<Problem> tests = AgreementCheck.tests(version);
        List<Problem> others = new ArrayList<>(AgreementCheck.check(version).problems());
        others.removeAll(tests);
        return new Gate(List.of(
                new Check("gate.schema", version.sections().size(), List.of()),
                new Check("gate.classified", sentences(version), List.of()),
                new Check("gate.tests", testCount(version), words(tests)),
                new Check("gate.contradictions", version.rules().size(), words(others)),
                new Check("gate.proofs", Proofs.guarantees(version).size(), words(proofs.missing(version)))));
    }

    public boolean passed() {
        return checks.stream().allMatch(Check::passed);
    }

    private static long sentences(AgreementVersion version) {
        return clauses(version).stream()
                .mapToLong(clause -> clause.sentences().size())
                .sum();
    }

    private static long testCount(AgreementVersion version) {
        return clauses(version).stream()
                .mapToLong(clause -> clause.tests().size())
                .sum();
    }

    private static List<Clause> clauses(AgreementVersion version) {
        return version.sections().stream()
                .flatMap(section -> section.clauses().stream())
                .toList();
    }

    private static List<String> words(List<Problem> problems) {
        return problems.stream().map(Problem::message).toList();
    }
}
