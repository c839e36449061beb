package de.leitplanke.rules.compare;

import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.rules.AgreementCheck;
import de.leitplanke.rules.AgreementVersion;
import de.leitplanke.rules.Audience;
import de.leitplanke.rules.DataClass;
import de.leitplanke.rules.Decision;
import de.leitplanke.rules.Duty;
import de.leitplanke.rules.Fact;
import de.leitplanke.rules.FactValue;
import de.leitplanke.rules.Facts;
import de.leitplanke.rules.FactsBuilder;
import de.leitplanke.rules.Form;
import de.leitplanke.rules.Obligation;
import de.leitplanke.rules.Outcome;
import de.leitplanke.rules.ToolClass;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class EffectDiffTest {

    private static final List<Fact> MATRIX = List.of(Fact.DATA_CLASSES, Fact.RELEASE, Fact.FORM, Fact.TOOL_CLASS);
    private static final Facts REST = AgreementCheck.IN_ORDER;

    private static final AgreementVersion SHIPPED = Edited.shipped().read();
    private static final AgreementVersion SMALL = Edited.small().read();

    @Test
    void versionComparedWithItselfDecidesTheSame() {
        EffectDiff diff = EffectDiff.of(SHIPPED, SHIPPED, List.of(letter()));

        assertThat(diff.isEmpty()).isTrue();
        assertThat(diff.situations().orElseThrow().enumerated()).isEqualTo(44_594);
        assertThat(diff.situations().orElseThrow().possibleChanged()).isZero();
    }

    @Test
    void newProhibitionIsNamedWithItsClauseAndItsMostGeneralCondition() {
        EffectDiff diff = EffectDiff.of(SHIPPED, withoutPublicServices(), List.of());

        assertThat(diff.situations().orElseThrow().groups()).singleElement().satisfies(group -> {
            assertThat(group.summary())
                    .isEqualTo("720 Situationen ändern sich, alle durch §\u202f7 Abs.\u202f3 Satz\u202f1.");
            assertThat(group.transitions()).singleElement().satisfies(turn -> {
                assertThat(turn.direction()).isEqualTo(Direction.BECOMES_FORBIDDEN);
                assertThat(turn.before()).isEqualTo(Outcome.ALLOWED_WITH_OBLIGATIONS);
                assertThat(turn.patterns())
                        .singleElement()
                        .satisfies(pattern -> assertThat(pattern.parts())
                                .containsExactly(
                                        new Pattern.Part(Fact.DATA_CLASSES, List.of(DataClass.D0), false),
                                        new Pattern.Part(Fact.TOOL_CLASS, List.of(ToolClass.T1), false)));
            });
        });
    }

    @Test
    void testsThatFlipAreNamedAndFailWhereTheyStateTheOldOutcome() {
        EffectDiff diff = EffectDiff.of(SHIPPED, withoutPublicServices(), List.of());

        assertThat(diff.tests())
                .filteredOn(change -> change.test().name().equals("D0 in T1 im Klartext"))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.fails()).isTrue();
                    assertThat(change.decision().direction()).isEqualTo(Direction.BECOMES_FORBIDDEN);
                });
    }

    @Test
    void obligationThatFallsAwayIsNoNewPermission() {
        AgreementVersion planned = Edited.shipped()
                .with("12-labelling.yaml", "{audience: [PERSON, COUNCIL, PUBLIC]}", "{audience: [PERSON, PUBLIC]}")
                .read();
        EffectDiff diff = EffectDiff.of(SHIPPED, planned, List.of(council()));

        assertThat(diff.situations().orElseThrow().groups())
                .singleElement()
                .satisfies(group -> assertThat(group.transitions())
                        .singleElement()
                        .satisfies(turn -> {
                            assertThat(turn.direction()).isEqualTo(Direction.DUTIES_REMOVED);
                            assertThat(turn.lost()).containsExactly(Obligation.LABEL);
                        }));
        assertThat(diff.named()).singleElement().satisfies(change -> {
            assertThat(change.lost()).containsExactly(Obligation.LABEL);
            assertThat(change.gained()).isEmpty();
        });
    }

    @Test
    void namedSituationsThatTurnForTheSameReasonStandTogether() {
        AgreementVersion planned = Edited.shipped()
                .with("12-labelling.yaml", "{audience: [PERSON, COUNCIL, PUBLIC]}", "{audience: [PERSON, PUBLIC]}")
                .read();
        NamedSituation motion =
                new NamedSituation("Beschlussvorlage", "Einsatzfeld", council().facts());

        assertThat(EffectDiff.of(SHIPPED, planned, List.of(council(), letter(), motion))
                        .namedGroups())
                .singleElement()
                .satisfies(group -> {
                    assertThat(group.situations()).containsExactly(council(), motion);
                    assertThat(group.lost()).containsExactly(Obligation.LABEL);
                    assertThat(group.causes())
                            .singleElement()
                            .satisfies(cause -> assertThat(cause.toString()).startsWith("§\u202f12 Abs.\u202f1"));
                });
    }

    @Test
    void rewordingWithoutARuleHasNoEffect() {
        AgreementVersion planned = Edited.small()
                .with("04-results.yaml", "entscheidet ein Mensch.", "entscheidet immer ein Mensch.")
                .read();

        assertThat(EffectDiff.of(SMALL, planned, List.of(letter())).isEmpty()).isTrue();
    }

    @Test
    void everySituationThatDiffersByDecidingOneByOneIsInExactlyOneGroup() {
        Random random = new Random(20_261_122);
        for (int trial = 0; trial < 12; trial++) {
            AgreementVersion planned = Edited.small()
                    .with(
                            "02-data.yaml",
                            "{dataClasses: [D0, D1]}",
                            "{dataClasses: " + anyOf(random, "D0", "D1", "D2", "D7") + "}")
                    .with(
                            "02-data.yaml",
                            "{dataClasses: [D3, D4, D5, D6, D7, D8]}",
                            "{dataClasses: " + anyOf(random, "D3", "D4", "D5", "D8") + "}")
                    .with("02-data.yaml", "{toolClass: [T1]}", "{toolClass: " + anyOf(random, "T1", "T2", "T4") + "}")
                    .read();
            assertExact(
                    planned,
                    EffectDiff.of(SMALL, planned, List.of()).situations().orElseThrow());
        }
    }

    private void assertExact(AgreementVersion planned, SituationDiff diff) {
        List<Pattern> patterns = diff.groups().stream()
                .flatMap(group -> group.transitions().stream())
                .filter(turn -> turn.known() > 0)
                .flatMap(turn -> turn.patterns().stream())
                .toList();
        long[] changed = {0};
        forEach(MATRIX, REST, facts -> {
            boolean differs = !verdict(SMALL.decide(facts)).equals(verdict(planned.decide(facts)));
            changed[0] += differs ? 1 : 0;
            if (MATRIX.stream().allMatch(facts::knows)) {
                assertThat(patterns.stream().filter(pattern -> covers(pattern, facts)))
                        .as(facts.toJson())
                        .hasSize(differs ? 1 : 0);
            }
        });
        assertThat(diff.changed()).isEqualTo(changed[0]);
        assertThat(diff.groups().stream().mapToLong(EffectGroup::count).sum()).isEqualTo(changed[0]);
    }

    @Test
    void flowsAddUpToWhatEachVersionDecidesByItself() {
        AgreementVersion planned = withoutPublicServices();
        SituationDiff diff =
                EffectDiff.of(SHIPPED, planned, List.of()).situations().orElseThrow();

        assertThat(sums(diff, OutcomeFlow::before)).isEqualTo(enumerated(SHIPPED));
        assertThat(sums(diff, OutcomeFlow::after)).isEqualTo(enumerated(planned));
        assertThat(diff.possibleChanged()).isPositive();
    }

    @Test
    void wayBackTurnsEveryFlowRound() {
        AgreementVersion planned = withoutPublicServices();
        SituationDiff there =
                EffectDiff.of(SHIPPED, planned, List.of()).situations().orElseThrow();
        SituationDiff back =
                EffectDiff.of(planned, SHIPPED, List.of()).situations().orElseThrow();

        assertThat(back.changed()).isEqualTo(there.changed());
        assertThat(back.flows())
                .containsExactlyInAnyOrderElementsOf(there.flows().stream()
                        .map(flow ->
                                new OutcomeFlow(/* before= */ flow.after(), /* after= */ flow.before(), flow.count()))
                        .toList());
    }

    @Test
    void otherProfileIsComparedByTheRulesItBringsIntoEffect() {
        AgreementVersion planned = Edited.small()
                .with("agreement.yaml", "profile: P3", "profile: P1")
                .read();

        assertThat(EffectDiff.of(SMALL, planned, List.of())
                        .situations()
                        .orElseThrow()
                        .groups())
                .flatExtracting(EffectGroup::causes)
                .extracting(Cause::rule)
                .containsOnly("public-tools-only");
    }

    private AgreementVersion withoutPublicServices() {
        return Edited.shipped()
                .with(
                        "07-data-matrix.yaml",
                        "when: {all: [{contains: {dataClasses: [D0]}}, {is: {toolClass: [T1, T2, T3, T4]}}]}",
                        "when: {all: [{contains: {dataClasses: [D0]}}, {is: {toolClass: [T2, T3, T4]}}]}")
                .read();
    }

    private static NamedSituation letter() {
        return new NamedSituation(
                "Antwort auf eine Beschwerde",
                "Praxisbeispiel",
                REST.toBuilder()
                        .dataClasses(DataClass.D2)
                        .toolClass(ToolClass.T2)
                        .form(Form.MASKED)
                        .build());
    }

    private static NamedSituation council() {
        return new NamedSituation(
                "Vorlage für den Rat",
                "Praxisbeispiel",
                REST.toBuilder()
                        .dataClasses(DataClass.D0)
                        .toolClass(ToolClass.T4)
                        .form(Form.CLEAR)
                        .fieldRelease(Map.of())
                        .audience(Audience.COUNCIL)
                        .build());
    }

    private static String anyOf(Random random, String... codes) {
        List<String> chosen = new ArrayList<>();
        for (String code : codes) {
            if (random.nextBoolean()) {
                chosen.add(code);
            }
        }
        return chosen.isEmpty() ? "[" + codes[0] + "]" : chosen.toString();
    }

    private static List<Object> verdict(Decision decision) {
        boolean open = decision.outcome() == Outcome.UNDETERMINED;
        return List.of(
                decision.outcome(),
                open
                        ? List.of()
                        : decision.duties().stream().map(Duty::obligation).toList());
    }

    private static boolean covers(Pattern pattern, Facts facts) {
        return pattern.parts().stream().allMatch(part -> part.values().contains(value(part.fact(), facts)));
    }

    private static FactValue value(Fact fact, Facts facts) {
        return fact == Fact.RELEASE
                ? facts.release(DataClass.D0).orElseThrow()
                : facts.values(fact).getFirst();
    }

    private static void forEach(List<Fact> rest, Facts facts, Consumer<Facts> sink) {
        if (rest.isEmpty()) {
            sink.accept(facts);
            return;
        }
        List<Fact> others = rest.subList(1, rest.size());
        forEach(others, facts, sink);
        for (FactValue value : rest.getFirst().allowed()) {
            FactsBuilder builder = facts.toBuilder();
            forEach(others, builder.with(rest.getFirst(), value).build(), sink);
        }
    }

    private static Map<Outcome, BigInteger> sums(SituationDiff diff, Function<OutcomeFlow, Outcome> side) {
        Map<Outcome, BigInteger> sums = new EnumMap<>(Outcome.class);
        diff.flows().forEach(flow -> sums.merge(side.apply(flow), flow.count(), BigInteger::add));
        return sums;
    }

    private static Map<Outcome, BigInteger> enumerated(AgreementVersion version) {
        Map<Outcome, BigInteger> outcomes = new EnumMap<>(
                AgreementCheck.check(version).enumeration().orElseThrow().outcomes());
        outcomes.values().removeIf(count -> count.signum() == 0);
        return outcomes;
    }
}
