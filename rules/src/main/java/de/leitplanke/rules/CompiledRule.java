package de.leitplanke.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A rule with a condition, made ready for deciding.
 *
 * @param rule the rule
 * @param condition its condition
 * @param table the truth of its condition
 * @param duties its obligations, one bit each
 */
record CompiledRule(Rule rule, Condition condition, TruthTable table, int duties) {

    /** Strongest effect first, then the order of the text: hits come out the same whatever the order of rules. */
    static final Comparator<CompiledRule> ORDER = Comparator.<CompiledRule, Effect>comparing(
                    compiled -> compiled.rule().effect())
            .thenComparing(compiled -> compiled.rule().citation())
            .thenComparing(compiled -> compiled.rule().id());

    static CompiledRule of(Rule rule, Condition condition) {
        int duties = 0;
        for (Obligation obligation : rule.obligations()) {
            duties |= obligation.bit();
        }
        return new CompiledRule(rule, condition, TruthTable.of(condition), duties);
    }

    /** The truth of the condition, joined over the members of set-valued facts. */
    Truth truth(Situation[] members) {
        Truth joined = Truth.NO;
        for (Situation member : members) {
            Truth truth = table.truth(member);
            if (truth == Truth.YES) {
                return Truth.YES;
            }
            joined = truth == Truth.UNKNOWN ? truth : joined;
        }
        return joined;
    }

    /** The unknown facts that decide whether the rule holds, over all members. */
    Set<Fact> missing(Situation[] members) {
        Set<Fact> missing = EnumSet.noneOf(Fact.class);
        for (Situation member : members) {
            int mask = table.missing(member);
            Fact.all().stream().filter(fact -> (mask & 1 << fact.index()) != 0).forEach(missing::add);
        }
        return missing;
    }

    /** What made the rule hold, united over the members for which it does. */
    List<Ground> grounds(Situation[] members) {
        int[] values = new int[Fact.all().size()];
        int last = -1;
        for (Situation member : members) {
            // neighbours often differ only in facts that this rule does not read
            int index = table.index(member);
            if (index != last && table.truth(member) == Truth.YES) {
                ConditionLogic.grounds(condition, member, fact -> values[fact.index()] |= 1 << (member.code(fact) - 1));
            }
            last = index;
        }
        List<Ground> grounds = new ArrayList<>();
        for (Fact fact : Fact.all()) {
            if (values[fact.index()] != 0) {
                grounds.add(new Ground(fact, named(fact, values[fact.index()])));
            }
        }
        return List.copyOf(grounds);
    }

    private static List<FactValue> named(Fact fact, int mask) {
        List<FactValue> named = new ArrayList<>();
        for (int rest = mask; rest != 0; rest &= rest - 1) {
            named.add(fact.allowed().get(Integer.numberOfTrailingZeros(rest)));
        }
        return List.copyOf(named);
    }
}
