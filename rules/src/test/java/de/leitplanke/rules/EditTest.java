package de.leitplanke.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class EditTest {

    private static final AgreementVersion SHIPPED = shipped();
    private static final String ACTIONS = "interfaces.actions";
    private static final String RULE = "tool-calls-need-approval";

    @Test
    void everyClauseWrittenBackUnchangedGivesTheSameVersion() {
        for (Section section : SHIPPED.sections()) {
            for (Clause clause : section.clauses()) {
                AgreementVersion same = accepted(new Edit.ChangeClause(clause.id(), text(clause.id())));
                assertThat(same.canonical()).as(clause.id()).isEqualTo(SHIPPED.canonical());
            }
        }
    }

    @Test
    void everyRuleThatTheFormCanShowComesBackTheSame() {
        for (Rule rule : SHIPPED.rules()) {
            AgreementVersion same = accepted(new Edit.PutRule(rule.clause(), RuleForm.of(rule)));
            assertThat(same.clause(rule.clause()).orElseThrow().rules())
                    .as(rule.id())
                    .usingRecursiveComparison()
                    .ignoringFieldsMatchingRegexes(".*source")
                    .isEqualTo(SHIPPED.clause(rule.clause()).orElseThrow().rules());
        }
    }

    @Test
    void rewordedSentenceKeepsItsIdAndNewOneGetsANewId() {
        Clause clause = SHIPPED.clause("interfaces.same-rules").orElseThrow();
        List<String> wording =
                new ArrayList<>(clause.sentences().stream().map(Sentence::text).toList());
        wording.set(1, "Jeder Schlüssel gehört zu einem Einsatzfeld.");
        wording.add("Die Leitung führt eine Liste der Schlüssel.");

        AgreementVersion changed = accepted(new Edit.ChangeClause(clause.id(), withSentences(clause.id(), wording)));

        assertThat(changed.clause(clause.id()).orElseThrow().sentences())
                .extracting(Sentence::id)
                .containsExactly("interfaces.same-rules.1", "interfaces.same-rules.2", "interfaces.same-rules.3");
    }

    @Test
    void sentenceThatMovesUpTakesItsIdAlong() {
        Clause clause = SHIPPED.clause("interfaces.same-rules").orElseThrow();
        List<String> wording = List.of(
                clause.sentences().get(1).text(), clause.sentences().get(0).text());

        AgreementVersion changed = accepted(new Edit.ChangeClause(clause.id(), withSentences(clause.id(), wording)));

        assertThat(changed.clause(clause.id()).orElseThrow().sentences())
                .extracting(Sentence::id)
                .containsExactly("interfaces.same-rules.2", "interfaces.same-rules.1");
    }

    @Test
    void mistakeInTheTextOfTheRulesIsNamedWithItsLine() {
        ClauseText text = text(ACTIONS);
        String broken = text.rules().replace("APPROVAL_NEEDED", "MAYBE");
        Reading reading = AgreementEdit.apply(
                SHIPPED,
                new Edit.ChangeClause(
                        ACTIONS, new ClauseText(text.kind(), text.plain(), text.sentences(), broken, text.tests())));

        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Refused.class,
                        refused -> assertThat(refused.problems())
                                .singleElement()
                                .satisfies(problem -> {
                                    assertThat(problem.file()).isEqualTo(ClauseText.RULES);
                                    assertThat(problem.line()).isEqualTo(2);
                                    assertThat(problem.message()).contains("MAYBE", "APPROVAL_NEEDED");
                                }));
    }

    @Test
    void ruleByFormDecidesAtOnce() {
        SequencedMap<Fact, Set<FactValue>> values = new LinkedHashMap<>();
        values.put(Fact.PURPOSES, Set.of(Purpose.TRANSLATION));
        RuleForm form = new RuleForm(
                "no-translations",
                Effect.FORBIDDEN,
                Optional.of(new RuleForm.Rows(true, values)),
                Set.of(),
                Set.of(),
                "Übersetzungen laufen über das Sprachbüro.",
                "Fragen Sie das Sprachbüro.");

        AgreementVersion changed = accepted(new Edit.PutRule(ACTIONS, form));

        Facts translation = Facts.builder().purposes(Purpose.TRANSLATION).build();
        assertThat(changed.decide(translation).outcome()).isEqualTo(Outcome.FORBIDDEN);
        assertThat(changed.decide(translation).hits())
                .extracting(hit -> hit.rule().id())
                .contains("no-translations");
    }

    @Test
    void removedRuleTakesItsTestsAlong() {
        AgreementVersion changed = accepted(new Edit.RemoveRule(ACTIONS, RULE));
        assertThat(changed.clause(ACTIONS).orElseThrow().rules()).isEmpty();
        assertThat(changed.clause(ACTIONS).orElseThrow().tests()).isEmpty();
    }

    @Test
    void theDefaultRuleCannotBeRemoved() {
        assertThat(AgreementEdit.apply(SHIPPED, new Edit.RemoveClause("default.rule")))
                .isInstanceOf(Reading.Refused.class);
    }

    @Test
    void movedClauseChangesItsNumberAndNotItsId() {
        AgreementVersion changed = accepted(new Edit.MoveClause(ACTIONS, 1));
        assertThat(changed.clause(ACTIONS).orElseThrow().citation().clause()).isEqualTo(1);
        assertThat(changed.sections().get(5).clauses())
                .hasSameSizeAs(SHIPPED.sections().get(5).clauses());
    }

    @Test
    void addedSectionRenumbersWhatFollows() {
        ClauseText first = new ClauseText(
                NormKind.EXPLANATION, "Kurz gesagt.", List.of("Dieser Paragraf erklärt Begriffe."), "", "");
        AgreementVersion changed = accepted(new Edit.AddSection(2, "terms", "Begriffe", "purpose", first));
        assertThat(changed.sections().get(1).heading()).isEqualTo("§\u202f2 Begriffe");
        assertThat(changed.clause(ACTIONS).orElseThrow().citation().section()).isEqualTo(7);
    }

    @Test
    void fixedValueKeepsItsType() {
        assertThat(accepted(new Edit.SetValues(new TreeMap<>(Map.of("groupThreshold", "12"))))
                        .values()
                        .number("groupThreshold"))
                .hasValue(12);
        assertThat(AgreementEdit.apply(
                        SHIPPED, new Edit.SetValues(new TreeMap<>(Map.of("retention.assignmentDays", "viele")))))
                .isInstanceOf(Reading.Refused.class);
    }

    private static AgreementVersion accepted(Edit edit) {
        Reading reading = AgreementEdit.apply(SHIPPED, edit);
        assertThat(reading).as("%s", reading).isInstanceOf(Reading.Accepted.class);
        return ((Reading.Accepted) reading).version();
    }

    private static ClauseText text(String clause) {
        return AgreementEdit.textOf(SHIPPED, clause).orElseThrow();
    }

    private static ClauseText withSentences(String clause, List<String> wording) {
        ClauseText text = text(clause);
        return new ClauseText(text.kind(), text.plain(), wording, text.rules(), text.tests());
    }

    private static AgreementVersion shipped() {
        return ((Reading.Accepted) AgreementReader.read(Path.of("..", "content", "agreement"))).version();
    }
}
