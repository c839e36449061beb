package de.leitplanke.rules.compare;

import de.leitplanke.rules.AgreementVersion;
import de.leitplanke.rules.Clause;
import de.leitplanke.rules.Facts;
import de.leitplanke.rules.RuleTest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lets two versions decide the same situations. */
final class EffectComparison {

    private static final String TEST = "Prüffall";

    private final AgreementVersion before;
    private final AgreementVersion after;

    private EffectComparison(AgreementVersion before, AgreementVersion after) {
        this.before = before;
        this.after = after;
    }

    static EffectDiff of(AgreementVersion before, AgreementVersion after, List<NamedSituation> named) {
        EffectComparison comparison = new EffectComparison(before, after);
        return new EffectDiff(
                before,
                after,
                SituationGroups.of(before, after),
                comparison.tests(),
                named.stream().map(comparison::decide).toList());
    }

    private NamedChange decide(NamedSituation situation) {
        Facts facts = situation.facts();
        return new NamedChange(situation, before.decide(facts), after.decide(facts));
    }

    private List<TestChange> tests() {
        Map<List<String>, TestChange> changes = new LinkedHashMap<>();
        for (AgreementVersion version : List.of(after, before)) {
            for (Clause clause : clauses(version)) {
                for (RuleTest test : clause.tests()) {
                    List<String> key = List.of(clause.id(), test.name(), test.facts().toJson());
                    changes.computeIfAbsent(key, unseen -> change(clause, test));
                }
            }
        }
        return changes.values().stream()
                .filter(change -> change.decision().changed())
                .toList();
    }

    private TestChange change(Clause clause, RuleTest test) {
        return new TestChange(clause.id(), test, decide(new NamedSituation(test.name(), TEST, test.facts())));
    }

    private static List<Clause> clauses(AgreementVersion version) {
        List<Clause> clauses = new ArrayList<>();
        version.sections().forEach(section -> clauses.addAll(section.clauses()));
        return clauses;
    }
}
