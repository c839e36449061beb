package de.leitplanke.rules;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides situations by the rules of one version under its profile. */
final class RuleEngine {

    /** Changes whenever equal facts under an equal version could give another receipt. */
    static final String VERSION = "1";

    private final Map<String, CompiledRule> all = new HashMap<>();
    private final CompiledRule[] active;
    private final Rule defaultRule;

    private RuleEngine(Profile profile, Collection<Rule> rules, Rule defaultRule) {
        for (Rule rule : rules) {
            rule.condition().ifPresent(condition -> all.put(rule.id(), CompiledRule.of(rule, condition)));
        }
        this.active = all.values().stream()
                .filter(compiled -> compiled.rule().profiles().contains(profile))
                .sorted(CompiledRule.ORDER)
                .toArray(CompiledRule[]::new);
        this.defaultRule = defaultRule;
    }

    /** Makes the rules ready; exactly one of them must be the default rule. */
    static RuleEngine of(Profile profile, Collection<Rule> rules) {
        Rule defaultRule = rules.stream().filter(Rule::isDefault).findFirst().orElseThrow();
        return new RuleEngine(profile, rules, defaultRule);
    }

    Decision decide(AgreementVersion version, Facts facts) {
        return new Evaluation(active, facts.situations()).decide(version, defaultRule);
    }

    /** The rules of the profile, without the default rule. */
    List<CompiledRule> active() {
        return List.of(active);
    }

    Rule defaultRule() {
        return defaultRule;
    }

    /** Any rule with a condition, whatever its profile. */
    Optional<CompiledRule> rule(String id) {
        return Optional.ofNullable(all.get(id));
    }
}
