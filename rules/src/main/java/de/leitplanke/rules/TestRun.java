package de.leitplanke.rules;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Runs the tests that stand in the agreement itself, and notes rules that none of them tests. */
final class TestRun {

    private final AgreementVersion version;
    private final Problems problems;
    private final Set<String> hitBy = new HashSet<>();
    private final Set<String> missedBy = new HashSet<>();

    TestRun(AgreementVersion version, Problems problems) {
        this.version = version;
        this.problems = problems;
    }

    void run() {
        List<Clause> clauses = version.sections().stream()
                .flatMap(section -> section.clauses().stream())
                .toList();
        clauses.forEach(clause -> clause.tests().forEach(this::run));
        clauses.forEach(this::refuseUntested);
    }

    private void run(RuleTest test) {
        test.rule().flatMap(version.engine()::rule).ifPresent(rule -> runRule(test, rule));
        test.outcome().ifPresent(expected -> runOutcome(test, expected));
    }

    private void runRule(RuleTest test, CompiledRule rule) {
        Situation[] members = test.facts().situations();
        RuleTest.Expectation found = switch (rule.truth(members)) {
            case YES -> RuleTest.Expectation.HIT;
            case NO -> RuleTest.Expectation.MISS;
            case UNKNOWN -> RuleTest.Expectation.UNKNOWN;
        };
        RuleTest.Expectation expected = test.expect().orElse(found);
        if (found != expected) {
            problems.add(
                    test.source(),
                    "Der Test „" + test.name() + "“ erwartet " + expected + ", die Regel ergibt " + found + ".");
        } else if (found == RuleTest.Expectation.HIT) {
            hitBy.add(rule.rule().id());
        } else if (found == RuleTest.Expectation.MISS) {
            missedBy.add(rule.rule().id());
        } else {
            compareMissing(test, rule.missing(members));
        }
    }

    private void runOutcome(RuleTest test, Outcome expected) {
        Decision decision = version.decide(test.facts());
        if (decision.outcome() != expected) {
            problems.add(
                    test.source(),
                    "Der Test „" + test.name() + "“ erwartet als Ergebnis " + expected + ", die Fassung entscheidet "
                            + decision.outcome() + reasons(decision) + ".");
        } else if (expected == Outcome.UNDETERMINED) {
            compareMissing(test, Set.copyOf(decision.missing()));
        }
    }

    private void compareMissing(RuleTest test, Set<Fact> found) {
        if (!test.missing().isEmpty() && !test.missing().equals(found)) {
            problems.add(
                    test.source(),
                    "Der Test „" + test.name() + "“ erwartet als fehlend " + keys(test.missing()) + ", es fehlt "
                            + keys(found) + ".");
        }
    }

    private static String keys(Set<Fact> facts) {
        Set<Fact> ordered = EnumSet.noneOf(Fact.class);
        ordered.addAll(facts);
        return String.join(", ", ordered.stream().map(Fact::key).toList());
    }

    private static String reasons(Decision decision) {
        List<String> reasons = switch (decision.outcome()) {
            case UNDETERMINED -> decision.missing().stream().map(Fact::key).toList();
            default -> decision.hits().stream().map(hit -> hit.rule().id()).toList();
        };
        return reasons.isEmpty() ? "" : " (" + String.join(", ", reasons) + ")";
    }

    private void refuseUntested(Clause clause) {
        for (Rule rule : clause.rules()) {
            if (clause.kind() == NormKind.RULE && !rule.isDefault()) {
                if (!hitBy.contains(rule.id())) {
                    problems.add(rule.source(), untested(rule, "HIT"));
                }
                if (!missedBy.contains(rule.id())) {
                    problems.add(rule.source(), untested(rule, "MISS"));
                }
            }
        }
    }

    private static String untested(Rule rule, String expectation) {
        return "Die Regel „" + rule.id() + "“ ist nicht erprobt: Es fehlt ein bestandener Test mit expect: "
                + expectation + ".";
    }
}
