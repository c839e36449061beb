package de.leitplanke.agreement;

import de.leitplanke.people.Role;
import de.leitplanke.rules.Condition;
import de.leitplanke.rules.Fact;
import de.leitplanke.rules.Rule;
import de.leitplanke.rules.compare.ClauseRow;
import de.leitplanke.rules.compare.RuleChange;
import java.util.List;
import java.util.Set;

/**
 * A changed clause as it concerns somebody with certain roles.
 *
 * @param rules its changed rules that can ever hold for one of the roles
 */
public record Concern(ClauseRow clause, List<RuleChange> rules) {

    static List<Concern> of(ChangedText text, Set<Role> roles) {
        return text.clauses().stream()
                .map(clause -> new Concern(
                        clause,
                        clause.rules().stream()
                                .filter(change -> concerns(change, text, roles))
                                .toList()))
                .toList();
    }

    private static boolean concerns(RuleChange change, ChangedText text, Set<Role> roles) {
        return change.before()
                        .filter(rule -> rule.profiles().contains(text.before().profile()))
                        .filter(rule -> concerns(rule, roles))
                        .isPresent()
                || change.after()
                        .filter(rule -> rule.profiles().contains(text.after().profile()))
                        .filter(rule -> concerns(rule, roles))
                        .isPresent();
    }

    static boolean concerns(Rule rule, Set<Role> roles) {
        return rule.condition().isEmpty()
                || roles.stream()
                        .map(role -> de.leitplanke.rules.Role.valueOf(role.name()))
                        .anyMatch(role -> mayHold(rule.condition().get(), role));
    }

    /** Whether the condition can hold when nothing but the role is known. */
    private static boolean mayHold(Condition condition, de.leitplanke.rules.Role role) {
        return switch (condition) {
            case Condition.All all -> all.parts().stream().allMatch(part -> mayHold(part, role));
            case Condition.Any any -> any.parts().stream().anyMatch(part -> mayHold(part, role));
            case Condition.Not not -> !mustHold(not.part(), role);
            case Condition.Is is -> is.fact() != Fact.ROLE || is.values().contains(role);
        };
    }

    private static boolean mustHold(Condition condition, de.leitplanke.rules.Role role) {
        return switch (condition) {
            case Condition.All all -> all.parts().stream().allMatch(part -> mustHold(part, role));
            case Condition.Any any -> any.parts().stream().anyMatch(part -> mustHold(part, role));
            case Condition.Not not -> !mayHold(not.part(), role);
            case Condition.Is is -> is.fact() == Fact.ROLE && is.values().contains(role);
        };
    }
}
