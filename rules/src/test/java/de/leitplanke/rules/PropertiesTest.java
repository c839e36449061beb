package de.leitplanke.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What must hold of every agreement and every situation, tried with generated ones. */
class PropertiesTest {

    private static final AgreementVersion VERSION = SmallAgreement.version();
    private static final List<Outcome> STRICTNESS =
            List.of(Outcome.ALLOWED, Outcome.ALLOWED_WITH_OBLIGATIONS, Outcome.APPROVAL_NEEDED, Outcome.FORBIDDEN);
    private static final int TRIALS = 400;

    private final Random random = new Random(20_260_601);

    @Test
    void addedProhibitionNeverPermitsMore() {
        for (int trial = 0; trial < TRIALS; trial++) {
            AgreementVersion base = generated(12);
            AgreementVersion stricter = Variants.with(base, List.of(rule("added", Effect.FORBIDDEN)));
            Facts facts = facts(0.9);
            Outcome before = base.decide(facts).outcome();
            Outcome after = stricter.decide(facts).outcome();

            boolean permitted = after != Outcome.FORBIDDEN && after != Outcome.UNDETERMINED;
            assertThat(after == before || !permitted)
                    .as("%s became %s for %s", before, after, facts)
                    .isTrue();
        }
    }

    @Test
    void decisionDespiteUnknownFactsHoldsForEveryCompletion() {
        int determined = 0;
        for (int trial = 0; trial < TRIALS * 5; trial++) {
            AgreementVersion version = trial % 20 == 0 ? generated(12) : VERSION;
            Facts partial = facts(0.8);
            Decision decision = version.decide(partial);
            if (decision.outcome() != Outcome.UNDETERMINED) {
                determined++;
                for (int i = 0; i < 20; i++) {
                    Facts complete = completed(partial);
                    assertThat(version.decide(complete).outcome())
                            .as("%s completed to %s", partial, complete)
                            .isEqualTo(decision.outcome());
                }
            } else {
                assertThat(decision.missing())
                        .isNotEmpty()
                        .noneMatch(fact -> fact != Fact.RELEASE && partial.knows(fact));
            }
        }
        assertThat(determined).isGreaterThan(TRIALS);
    }

    @Test
    void completingTheMissingFactsAlwaysLeadsToAnAnswer() {
        for (int trial = 0; trial < TRIALS; trial++) {
            Facts facts = facts(0.5);
            Decision decision = VERSION.decide(facts);
            for (int round = 0;
                    decision.outcome() == Outcome.UNDETERMINED
                            && round < Fact.all().size();
                    round++) {
                facts = withRandom(facts, decision.missing().getFirst());
                decision = VERSION.decide(facts);
            }
            assertThat(decision.outcome()).isNotEqualTo(Outcome.UNDETERMINED);
        }
    }

    @Test
    void decisionAboutASetIsTheStrictestOfItsMembers() {
        for (int trial = 0; trial < TRIALS; trial++) {
            AgreementVersion version = generated(15);
            Facts facts = facts(1.0);
            List<Decision> members = new ArrayList<>();
            for (FactValue dataClass : facts.values(Fact.DATA_CLASSES)) {
                for (FactValue purpose : facts.values(Fact.PURPOSES)) {
                    members.add(version.decide(facts.toBuilder()
                            .with(Fact.DATA_CLASSES, dataClass)
                            .with(Fact.PURPOSES, purpose)
                            .build()));
                }
            }
            Decision joined = version.decide(facts);

            int strictest = members.stream()
                    .mapToInt(member -> STRICTNESS.indexOf(member.outcome()))
                    .max()
                    .orElseThrow();
            assertThat(joined.outcome()).isEqualTo(STRICTNESS.get(strictest));
            if (joined.outcome() != Outcome.FORBIDDEN) {
                assertThat(obligations(List.of(joined))).isEqualTo(obligations(members));
            }
        }
    }

    @Test
    void orderOfRulesDoesNotMatter() {
        for (int trial = 0; trial < TRIALS; trial++) {
            List<Map<String, Object>> rules = rules(10);
            AgreementVersion one = Variants.with(VERSION, rules);
            Collections.shuffle(rules, random);
            AgreementVersion other = Variants.with(VERSION, rules);
            Facts facts = facts(0.9);

            assertThat(withoutHash(other.decide(facts))).isEqualTo(withoutHash(one.decide(facts)));
        }
    }

    @Test
    void truthTableNamesExactlyTheFactsThatDecide() {
        for (int trial = 0; trial < TRIALS; trial++) {
            CompiledRule rule = generated(1).engine().rule("rule-0").orElseThrow();
            Situation partial = facts(0.6).situations()[0];
            Set<Truth> completions = EnumSet.noneOf(Truth.class);
            forEachCompletion(partial, List.copyOf(rule.condition().facts()), completions, rule.condition());

            Truth expected = completions.size() == 1 ? completions.iterator().next() : Truth.UNKNOWN;
            assertThat(rule.table().truth(partial)).isEqualTo(expected);
            assertThat(rule.table().missing(partial) != 0).isEqualTo(expected == Truth.UNKNOWN);
        }
    }

    @Test
    void enumerationCountsWhatDecidingOneByOneCounts() {
        AgreementVersion version = Variants.with(VERSION, List.of(rule("added", Effect.FORBIDDEN)));
        List<FactGroup> groups = FactGroup.of(version.engine().active());
        for (FactGroup group : groups) {
            Map<Outcome, BigInteger> counted = new EnumMap<>(Outcome.class);
            group.forEachSituation(situation -> {
                Outcome outcome = new Evaluation(
                                group.rules().toArray(CompiledRule[]::new), new Situation[] {situation})
                        .decide(version, version.engine().defaultRule())
                        .outcome();
                counted.merge(outcome, BigInteger.ONE, BigInteger::add);
            });
            Map<Outcome, BigInteger> tallied =
                    new EnumMap<>(GroupWalk.through(group).all().outcomes(BigInteger.ONE));
            tallied.values().removeIf(count -> count.signum() == 0);

            assertThat(tallied).isEqualTo(counted);
        }
    }

    @Test
    void countsOfAllOutcomesAddUpToAllSituations() {
        Enumeration enumeration = AgreementCheck.check(VERSION).enumeration().orElseThrow();

        assertThat(enumeration.outcomes().values().stream().reduce(BigInteger.ZERO, BigInteger::add))
                .isEqualTo(enumeration.situations());
        assertThat(enumeration.knownOutcomes().get(Outcome.UNDETERMINED)).isZero();
        assertThat(enumeration.matrix()).hasSize(9 * 5 * 2 * 3);
    }

    private AgreementVersion generated(int rules) {
        return Variants.with(VERSION, rules(rules));
    }

    private List<Map<String, Object>> rules(int count) {
        List<Map<String, Object>> rules = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Effect[] effects = Effect.values();
            rules.add(rule("rule-" + i, effects[random.nextInt(effects.length)]));
        }
        return rules;
    }

    private Map<String, Object> rule(String id, Effect effect) {
        Map<String, Object> rule = new TreeMap<>();
        rule.put("id", id);
        rule.put("effect", effect.name());
        rule.put("when", condition());
        rule.put("message", "Erzeugte Regel.");
        rule.put("alternative", "Ein anderer Weg.");
        if (effect == Effect.OBLIGATION || (effect == Effect.ALLOWED && random.nextBoolean())) {
            Obligation[] all = Obligation.values();
            rule.put("obligations", List.of(all[random.nextInt(all.length)].name()));
        }
        return rule;
    }

    private Map<String, Object> condition() {
        List<Fact> facts = new ArrayList<>(Fact.all());
        Collections.shuffle(facts, random);
        List<Object> leaves = new ArrayList<>();
        for (Fact fact : facts.subList(0, 1 + random.nextInt(3))) {
            List<String> values = fact.allowed().stream()
                    .map(FactValue::name)
                    .filter(value -> random.nextInt(3) > 0)
                    .toList();
            List<String> some =
                    values.isEmpty() ? List.of(fact.allowed().getFirst().name()) : values;
            Map<String, Object> leaf = Map.of(fact.isSet() ? "contains" : "is", Map.of(fact.key(), some));
            leaves.add(!fact.isSet() && random.nextInt(4) == 0 ? Map.of("not", leaf) : leaf);
        }
        return Map.of(random.nextBoolean() ? "all" : "any", leaves);
    }

    private Facts facts(double known) {
        Facts facts = Facts.builder().build();
        for (Fact fact : Fact.all()) {
            facts = random.nextDouble() < known ? withRandom(facts, fact) : facts;
        }
        return facts;
    }

    private Facts completed(Facts partial) {
        Facts facts = partial;
        for (Fact fact : Fact.all()) {
            facts = facts.knows(fact) ? facts : withRandom(facts, fact);
        }
        return facts;
    }

    private Facts withRandom(Facts facts, Fact fact) {
        if (fact == Fact.RELEASE) {
            Map<DataClass, Release> released = new EnumMap<>(DataClass.class);
            for (DataClass dataClass : DataClass.values()) {
                released.put(dataClass, (Release) any(Fact.RELEASE));
            }
            return facts.toBuilder().fieldRelease(released).build();
        }
        Set<FactValue> values = new HashSet<>(Set.of(any(fact)));
        if (fact.isSet() && random.nextBoolean()) {
            values.add(any(fact));
        }
        return facts.toBuilder().with(fact, values).build();
    }

    private FactValue any(Fact fact) {
        return fact.allowed().get(random.nextInt(fact.allowed().size()));
    }

    private static void forEachCompletion(
            Situation situation, List<Fact> facts, Set<Truth> truths, Condition condition) {
        List<Fact> unknown =
                facts.stream().filter(fact -> !situation.knows(fact)).toList();
        if (unknown.isEmpty()) {
            truths.add(ConditionLogic.evaluate(condition, situation));
        } else {
            Fact fact = unknown.getFirst();
            for (int code = 1; code <= fact.allowed().size(); code++) {
                forEachCompletion(situation.with(fact, code), facts, truths, condition);
            }
        }
    }

    private static Set<Obligation> obligations(List<Decision> decisions) {
        Set<Obligation> obligations = EnumSet.noneOf(Obligation.class);
        decisions.forEach(decision -> decision.duties().forEach(duty -> obligations.add(duty.obligation())));
        return obligations;
    }

    private static String withoutHash(Decision decision) {
        return decision.receipt().json().replace(decision.version().hash(), "");
    }
}
