package de.leitplanke.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CanonicalFormTest {

    private static final AgreementVersion VERSION = SmallAgreement.version();

    @TempDir
    Path folder;

    @Test
    void canonicalFormReadsBackToTheSameHashAndDecisions() {
        AgreementVersion again = SmallAgreement.accepted(AgreementReader.fromCanonical(VERSION.canonical()));
        Facts facts = AgreementCheck.IN_ORDER.toBuilder()
                .dataClasses(DataClass.D1)
                .toolClass(ToolClass.T1)
                .build();

        assertThat(again.hash()).isEqualTo(VERSION.hash());
        assertThat(again.decide(facts).receipt())
                .isEqualTo(VERSION.decide(facts).receipt());
    }

    @Test
    void orderOfKeysAndLayoutDoNotChangeTheHash() {
        Path changed = SmallAgreement.changed(
                folder,
                "01-scope.yaml",
                "      - {id: scope.purpose.1, text: Diese Vereinbarung gilt für alle Beschäftigten.}",
                "      - text: >-\n          Diese Vereinbarung   gilt\n          für alle Beschäftigten.\n        id: \"scope.purpose.1\"");

        assertThat(SmallAgreement.accepted(AgreementReader.read(changed)).hash())
                .isEqualTo(VERSION.hash());
    }

    @Test
    void oneChangedWordChangesTheHashOfVersionAndClause() {
        AgreementVersion other = SmallAgreement.accepted(AgreementReader.read(
                SmallAgreement.changed(folder, "03-gates.yaml", "gültigen KI-Pass.\"}", "KI-Pass.\"}")));

        assertThat(other.hash()).isNotEqualTo(VERSION.hash());
        assertThat(other.clause("gates.person").orElseThrow().textHash())
                .isNotEqualTo(VERSION.clause("gates.person").orElseThrow().textHash());
        assertThat(other.clause("gates.released").orElseThrow().textHash())
                .isEqualTo(VERSION.clause("gates.released").orElseThrow().textHash());
    }

    @Test
    void decomposedUmlautsAreTheSameText() {
        Path changed = SmallAgreement.changed(
                folder, "01-scope.yaml", "gilt für alle Beschäftigten", "gilt fu\u0308r alle Bescha\u0308ftigten");

        assertThat(SmallAgreement.accepted(AgreementReader.read(changed)).hash())
                .isEqualTo(VERSION.hash());
    }

    @Test
    void jsonEscapesOnlyWhatItMust() {
        assertThat(CanonicalJson.write("a\"b\\c\n\u0001€\u202f/")).isEqualTo("\"a\\\"b\\\\c\\n\\u0001€\u202f/\"");
    }

    @Test
    void headValuesAreReadByPath() {
        assertThat(VERSION.values().number("retention.assignmentDays")).hasValue(30);
        assertThat(VERSION.values().numbers("retention"))
                .containsExactly(Map.entry("assignmentDays", 30L), Map.entry("decisionMonths", 12L));
        assertThat(VERSION.values().flag("term.afterEffect")).contains(true);
        assertThat(VERSION.values().texts("secondSignature")).containsExactly("press", "notice");
        assertThat(VERSION.values().number("retention.unheardOf")).isEmpty();
    }
}
