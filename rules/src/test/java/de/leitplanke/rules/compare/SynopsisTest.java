package de.leitplanke.rules.compare;

import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.rules.AgreementVersion;
import org.junit.jupiter.api.Test;

class SynopsisTest {

    private static final String PLACE = "  - id: labelling.inside-note\n";
    private static final String INSERTED = """
              - id: labelling.games
                kind: EXPLANATION
                plain: Spiele zählen nicht.
                sentences:
                  - {id: labelling.games.1, text: Für Spiele im Unterricht gilt dieser Paragraf nicht.}
            """ + PLACE;

    private static final AgreementVersion SHIPPED = Edited.shipped().read();
    private static final AgreementVersion SMALL = Edited.small().read();

    @Test
    void versionComparedWithItselfIsUnchangedThroughout() {
        Synopsis synopsis = Synopsis.of(SHIPPED, SHIPPED);

        assertThat(synopsis.isEmpty()).isTrue();
        assertThat(synopsis.changedClauses()).isEmpty();
        assertThat(synopsis.clauses()).hasSizeGreaterThan(100);
    }

    @Test
    void clauseWhoseRuleAloneDiffersIsNotUnchanged() {
        AgreementVersion planned = Edited.shipped()
                .with("12-labelling.yaml", "{audience: [PERSON, COUNCIL, PUBLIC]}", "{audience: [PERSON, PUBLIC]}")
                .read();

        ClauseRow row = row(Synopsis.of(SHIPPED, planned), "labelling.outside");
        assertThat(row.status()).isEqualTo(Status.CHANGED);
        assertThat(row.wordingChanged()).isFalse();
        assertThat(row.rules()).singleElement().satisfies(change -> {
            assertThat(change.parts()).singleElement().satisfies(part -> {
                assertThat(part.name()).isEqualTo("Bedingung");
                assertThat(part.text().before()).contains("den Rat oder einen Ausschuss");
                assertThat(part.text().after()).doesNotContain("Ausschuss");
            });
        });
    }

    @Test
    void clausesAfterAnInsertedOneAreMovedAndOtherwiseTheSame() {
        AgreementVersion planned =
                Edited.shipped().with("12-labelling.yaml", PLACE, INSERTED).read();
        Synopsis synopsis = Synopsis.of(SHIPPED, planned);

        assertThat(row(synopsis, "labelling.games").status()).isEqualTo(Status.ADDED);
        assertThat(row(synopsis, "labelling.inside-note").status()).isEqualTo(Status.MOVED);
        assertThat(row(synopsis, "labelling.inside-note").changed()).isFalse();
        assertThat(row(synopsis, "labelling.inside").status()).isEqualTo(Status.UNCHANGED);
    }

    @Test
    void droppedClauseStaysAtItsOldPlace() {
        AgreementVersion planned =
                Edited.shipped().with("12-labelling.yaml", PLACE, INSERTED).read();

        assertThat(Synopsis.of(planned, SHIPPED).rows().stream().map(SynopsisRow::id))
                .containsSubsequence("labelling.inside", "labelling.games", "labelling.inside-note");
        assertThat(row(Synopsis.of(planned, SHIPPED), "labelling.games").status())
                .isEqualTo(Status.REMOVED);
    }

    @Test
    void sectionThatChangesItsNumberIsMovedWhileItsClausesStayTheSame() {
        AgreementVersion planned = Edited.small()
                .with("agreement.yaml", "[scope, data, gates, results]", "[scope, data, results, gates]")
                .renamed("03-gates.yaml", "04-gates.yaml")
                .renamed("04-results.yaml", "03-results.yaml")
                .read();
        Synopsis synopsis = Synopsis.of(SMALL, planned);

        assertThat(synopsis.rows().stream()
                        .filter(row -> row.status() == Status.MOVED)
                        .map(SynopsisRow::id))
                .containsExactly("results", "gates");
        assertThat(synopsis.changedClauses()).isEmpty();
        assertThat(synopsis.isEmpty()).isFalse();
    }

    @Test
    void fixedValuesAndLogsAreComparedByTheirGermanName() {
        AgreementVersion planned = Edited.shipped()
                .with("agreement.yaml", "assignmentDays: 30", "assignmentDays: 60")
                .with("agreement.yaml", "kept: {days: 30}", "kept: {days: 60}")
                .read();

        assertThat(Synopsis.of(SHIPPED, planned).head())
                .extracting(ValueChange::name)
                .containsExactly("Aufbewahrung der Aufträge in Tagen", "L1, Aufbewahrung in Tagen");
    }

    @Test
    void everyFixedValueOfTheShippedAgreementHasAGermanName() {
        assertThat(SHIPPED.values().all().keySet().stream().map(path -> ValueNames.of("facts." + path)))
                .noneMatch(name -> name.startsWith("facts."));
    }

    @Test
    void changeOfTheClausesKindIsNotRepeatedForItsSentences() {
        AgreementVersion planned = Edited.shipped()
                .with(
                        "12-labelling.yaml",
                        "id: labelling.chatbot\n    kind: PROCEDURE",
                        "id: labelling.chatbot\n    kind: GUARANTEE")
                .read();

        ClauseRow row = row(Synopsis.of(SHIPPED, planned), "labelling.chatbot");
        assertThat(row.kind().changed()).isTrue();
        assertThat(row.sentences()).noneMatch(SentenceRow::kindChanged);
    }

    @Test
    void changedTestAloneIsAChangeOfItsClause() {
        AgreementVersion planned = Edited.small()
                .with("04-results.yaml", "{name: Notiz, rule", "{name: Eigene Notiz, rule")
                .read();

        assertThat(Synopsis.of(SMALL, planned).changedClauses())
                .singleElement()
                .satisfies(row -> assertThat(row.testsChanged()).isTrue());
    }

    private static ClauseRow row(Synopsis synopsis, String id) {
        return synopsis.clauses().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
