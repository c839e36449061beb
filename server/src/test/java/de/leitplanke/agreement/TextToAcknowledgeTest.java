package de.leitplanke.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.people.PersonId;
import de.leitplanke.people.Role;
import de.leitplanke.rules.compare.ClauseRow;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whoever knows a version reads only what the next one changes; whoever knows none reads everything. */
class TextToAcknowledgeTest {

    private static final LocalDate ENTRY = LocalDate.of(2031, 3, 3);
    private static final String COMPETENCE = "15-competence.yaml";

    private static final String LEADERS_ONLY = """
                  - id: leaders-only
                    effect: HINT
                    when: {is: {role: [MANAGER]}}
                    message: >-
                      Wer leitet, frischt den KI-Pass mit dem Kursteil für Leitungen auf.
                tests:
                  - {name: Neue Mitarbeiterin\
            """;
    private static final String LIBRARY = """
              - id: competence.library
                kind: PROCEDURE
                covers: [R50]
                plain: >-
                  Übungen stehen auch ohne KI-Pass offen.
                sentences:
                  - id: competence.library.1
                    text: >-
                      Die Übungen des Kurses stehen allen Beschäftigten offen.
              - id: competence.modules
            """;

    private final MovedTown town = new MovedTown();

    @Test
    void onlyClausesThatDifferAreShownAgain() {
        town.run(() -> {
            enters(changed());
            ChangedText text = changes(town.person(Role.EMPLOYEE));
            assertThat(text.clauses())
                    .extracting(ClauseRow::id)
                    .containsExactly("competence.pass", "competence.library", "competence.modules", "term.start");
            assertThat(text.sections()).extracting(ChangedText.Section::title).allMatch(title -> title.startsWith("§"));
            assertThat(text.clauses().getFirst().plain().after()).contains("zwei Jahre");
            assertThat(text.clauses().getFirst().plain().before())
                    .contains("ein")
                    .doesNotContain("zwei Jahre");
        });
    }

    @Test
    void clauseThatOnlyGetsAnotherNumberIsNotShownAgain() {
        town.run(() -> {
            enters(changed());
            assertThat(changes(town.person(Role.EMPLOYEE)).clauses())
                    .extracting(ClauseRow::id)
                    .doesNotContain("competence.working-time", "competence.private-result");
        });
    }

    @Test
    void newcomerReadsTheWholeVersion() {
        town.run(() -> {
            enters(changed());
            TextToAcknowledge text =
                    town.acknowledgements().textFor(town.newcomer()).orElseThrow();
            assertThat(text.changes()).isEmpty();
            assertThat(text.hash()).isEqualTo(text.version().hash());
        });
    }

    @Test
    void changesOfAllVersionsSinceTheOneAcknowledgedAreShown() {
        town.run(() -> {
            PersonId person = town.person(Role.EMPLOYEE);
            enters(changed());
            town.at(ENTRY.plusDays(5).atTime(8, 0));
            town.enters(NextVersion.numbered(3)
                    .with("25-term.yaml", "Sie gilt auf unbestimmte\n      Zeit.", "Sie gilt zunächst\n      lange."));
            ChangedText text = changes(person);
            assertThat(text.before().number()).isEqualTo(1);
            assertThat(text.clauses()).extracting(ClauseRow::id).containsExactly("term.start");
        });
    }

    @Test
    void otherProfileChangesRulesEverywhereSoEverythingIsShown() {
        town.run(() -> {
            enters(NextVersion.numbered(2).with("agreement.yaml", "profile: P3", "profile: P2"));
            assertThat(town.acknowledgements()
                            .textFor(town.person(Role.EMPLOYEE))
                            .orElseThrow()
                            .changes())
                    .isEmpty();
        });
    }

    @Test
    void changedLogIsShownEvenIfNoClauseChanges() {
        town.run(() -> {
            enters(NextVersion.numbered(2)
                    .with("agreement.yaml", "kept: {days: 90}", "kept: {days: 60}")
                    .with("agreement.yaml", "accessDays: 90", "accessDays: 60"));
            ChangedText text = changes(town.person(Role.EMPLOYEE));
            assertThat(text.clauses()).isEmpty();
            assertThat(text.isEmpty()).isFalse();
            assertThat(text.values()).anyMatch(value -> value.ofLogs());
        });
    }

    @Test
    void hashOfWhatWasShownIsKeptAndNothingElse() {
        town.run(() -> {
            PersonId person = town.person(Role.EMPLOYEE);
            enters(changed());
            String hash = town.acknowledgements().textFor(person).orElseThrow().hash();
            assertThat(town.acknowledgements().acknowledge(person, hash)).isTrue();
            assertThat(kept(person)).contains(hash).hasSize(2);
        });
    }

    @Test
    void whoPrefersToReadEverythingMayAcknowledgeThat() {
        town.run(() -> {
            PersonId person = town.person(Role.EMPLOYEE);
            enters(changed());
            String whole = town.inForce().find().orElseThrow().version().hash();
            assertThat(town.acknowledgements().acknowledge(person, whole)).isTrue();
            assertThat(kept(person)).contains(whole);
        });
    }

    @Test
    void textThatIsNoLongerTheOneToReadIsNotAcknowledged() {
        town.run(() -> {
            PersonId person = town.person(Role.EMPLOYEE);
            enters(changed());
            String shown = town.acknowledgements().textFor(person).orElseThrow().hash();
            town.at(ENTRY.plusDays(1).atTime(8, 0));
            town.enters(NextVersion.numbered(3));
            assertThat(town.acknowledgements().acknowledge(person, shown)).isFalse();
            assertThat(kept(person)).hasSize(1);
        });
    }

    @Test
    void ruleForLeadersOnlyDoesNotConcernStaff() {
        town.run(() -> {
            enters(changed());
            ChangedText text = changes(town.person(Role.EMPLOYEE));
            assertThat(rules(text, EnumSet.of(Role.EMPLOYEE))).containsExactly("pass-expired");
            assertThat(rules(text, EnumSet.of(Role.EMPLOYEE, Role.MANAGER)))
                    .containsExactly("pass-expired", "leaders-only");
        });
    }

    private static List<String> rules(ChangedText text, Set<Role> roles) {
        return Concern.of(text, roles).stream()
                .flatMap(concern -> concern.rules().stream())
                .map(change -> change.id())
                .toList();
    }

    private void enters(NextVersion version) {
        town.at(ENTRY.atTime(8, 0));
        town.enters(version);
    }

    private ChangedText changes(PersonId person) {
        return town.acknowledgements().textFor(person).orElseThrow().changes().orElseThrow();
    }

    private List<String> kept(PersonId person) {
        return town.jdbc()
                .sql("select text_hash from agreement.acknowledgement where person_id = :person")
                .param("person", person.value())
                .query((row, number) -> row.getString("text_hash"))
                .list();
    }

    /** Changes a clause with two rules, drops one, adds one, rewords a plain text. */
    static NextVersion changed() {
        return NextVersion.numbered(2)
                .with(COMPETENCE, "Er gilt ein\n      Jahr.", "Er gilt\n      zwei Jahre.")
                .with(COMPETENCE, "Der KI-Pass gilt zwölf Monate und", "Der KI-Pass gilt vierundzwanzig Monate und")
                .with(COMPETENCE, "Er wird jedes Jahr aufgefrischt", "Er wird alle zwei Jahre aufgefrischt")
                .with(COMPETENCE, "    tests:\n      - {name: Neue Mitarbeiterin", LEADERS_ONLY)
                .with(COMPETENCE, "  - id: competence.modules\n", LIBRARY)
                .with(COMPETENCE, "Für manche Aufgaben gibt es zusätzliche Kursteile", "Es gibt zusätzliche Kursteile")
                .with("25-term.yaml", "Sie gilt auf unbestimmte\n      Zeit.", "Sie gilt ohne\n      Ende.");
    }
}
