package de.leitplanke.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One decision: every rule over every member of the set-valued facts, joined. The strictest member decides, so each
 * member needs a permission of its own.
 */
final class Evaluation {

    private final CompiledRule[] rules;
    private final Situation[] members;
    private final Truth[][] truths;
    private final boolean[] hit;
    // per member: a rule answers it, or might once more is known
    private final boolean[] answered;
    private final boolean[] open;
    private boolean forbidden;
    private boolean approvalNeeded;
    private int duties;

    Evaluation(CompiledRule[] rules, Situation[] members) {
        this.rules = rules;
        this.members = members;
        this.truths = new Truth[members.length][rules.length];
        this.hit = new boolean[rules.length];
        this.answered = new boolean[members.length];
        this.open = new boolean[members.length];
        for (int member = 0; member < members.length; member++) {
            for (int rule = 0; rule < rules.length; rule++) {
                Truth truth = rules[rule].table().truth(members[member]);
                truths[member][rule] = truth;
                if (truth == Truth.YES) {
                    count(rule, member);
                } else if (truth == Truth.UNKNOWN) {
                    open[member] |= rules[rule].rule().effect().answers();
                }
            }
        }
    }

    private void count(int rule, int member) {
        Effect effect = rules[rule].rule().effect();
        hit[rule] = true;
        forbidden |= effect == Effect.FORBIDDEN;
        approvalNeeded |= effect == Effect.APPROVAL_NEEDED;
        answered[member] |= effect.answers();
        duties |= rules[rule].duties();
    }

    Decision decide(AgreementVersion version, Rule defaultRule) {
        if (forbidden) {
            return new Decision(version, Outcome.FORBIDDEN, hits(), List.of(), List.of(), false);
        } else if (leavesAMemberUnanswered()) {
            List<Hit> hits = new ArrayList<>();
            hits.add(new Hit(defaultRule, List.of()));
            hits.addAll(hits());
            return new Decision(version, Outcome.FORBIDDEN, List.copyOf(hits), List.of(), List.of(), true);
        } else {
            List<Fact> missing = missing();
            List<Hit> hits = hits();
            return new Decision(version, outcome(missing), hits, duties(hits), missing, false);
        }
    }

    private boolean leavesAMemberUnanswered() {
        for (int member = 0; member < members.length; member++) {
            if (!answered[member] && !open[member]) {
                return true;
            }
        }
        return false;
    }

    private Outcome outcome(List<Fact> missing) {
        if (!missing.isEmpty()) {
            return Outcome.UNDETERMINED;
        } else if (approvalNeeded) {
            return Outcome.APPROVAL_NEEDED;
        } else if (duties != 0) {
            return Outcome.ALLOWED_WITH_OBLIGATIONS;
        } else {
            return Outcome.ALLOWED;
        }
    }

    private List<Fact> missing() {
        int missing = 0;
        for (int member = 0; member < members.length; member++) {
            for (int rule = 0; rule < rules.length; rule++) {
                if (truths[member][rule] == Truth.UNKNOWN && couldChange(rules[rule], member)) {
                    missing |= rules[rule].table().missing(members[member]);
                }
            }
        }
        List<Fact> facts = new ArrayList<>();
        for (int rest = missing; rest != 0; rest &= rest - 1) {
            facts.add(Fact.all().get(Integer.numberOfTrailingZeros(rest)));
        }
        return List.copyOf(facts);
    }

    private boolean couldChange(CompiledRule rule, int member) {
        boolean newDuties = (rule.duties() & ~duties) != 0;
        return switch (rule.rule().effect()) {
            case FORBIDDEN -> true;
            case APPROVAL_NEEDED -> !approvalNeeded || !answered[member];
            case ALLOWED -> !answered[member] || newDuties;
            case OBLIGATION -> newDuties;
            case HINT -> false;
        };
    }

    private List<Hit> hits() {
        List<Hit> hits = new ArrayList<>();
        for (int rule = 0; rule < rules.length; rule++) {
            if (hit[rule]) {
                hits.add(new Hit(rules[rule].rule(), rules[rule].grounds(members)));
            }
        }
        return List.copyOf(hits);
    }

    private List<Duty> duties(List<Hit> hits) {
        List<Duty> united = new ArrayList<>();
        for (Obligation obligation : Obligation.values()) {
            if ((duties & obligation.bit()) != 0) {
                Set<Citation> citations = new LinkedHashSet<>();
                for (Hit hit : hits) {
                    if (hit.rule().obligations().contains(obligation)) {
                        citations.add(hit.rule().citation());
                    }
                }
                united.add(new Duty(obligation, citations.stream().sorted().toList()));
            }
        }
        return List.copyOf(united);
    }
}
