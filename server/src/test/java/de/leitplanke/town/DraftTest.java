package de.leitplanke.town;

import static de.leitplanke.town.DraftVisit.CLAUSE;
import static de.leitplanke.town.DraftVisit.RULE;
import static de.leitplanke.town.DraftVisit.form;
import static de.leitplanke.town.DraftVisit.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Both sides prepare changes of the agreement; what is in force stays as it is. */
class DraftTest {

    private static final String SHORTER = "Die KI löst nichts selbst aus.";

    private final RunningTown town = RunningTown.get();
    private final Visitor employer = Visitor.signedIn(town.url(), "dienststelle");
    private final Visitor council = Visitor.signedIn(town.url(), "personalrat");

    @Test
    void changedClauseStandsMarkedInTheSynopseWithItsReason() {
        String draft = begin(employer);
        Map<String, String> form = with(form(employer, draft), "einfach", SHORTER);
        employer.post(draft + "/absatz/" + CLAUSE, with(form, "grund", "Kürzer zu lesen."));

        Visitor.Reply synopsis = employer.get(draft + "/synopse");
        assertThat(synopsis.words()).contains("geändert", "Kürzer zu lesen.", "[neu: ");
        assertThat(synopsis.words()).contains("Die Erläuterung in einfacher Sprache zu §\u202f6 Abs.\u202f3");
        assertThat(employer.get("/vereinbarung").words()).doesNotContain(SHORTER);
    }

    @Test
    void draftIsSeenByTheOtherSideOnlyOnceItIsShown() {
        String draft = begin(council);
        assertThat(employer.get(draft).status()).isEqualTo(404);
        assertThat(employer.get("/vereinbarung/entwuerfe").text()).doesNotContain(draft);

        council.post(draft + "/zeigen", Map.of());
        assertThat(employer.get(draft).status()).isEqualTo(200);
        employer.post(draft + "/absatz/" + CLAUSE + "/bemerkung", Map.of("bemerkung", "Einverstanden mit Satz 1."));
        assertThat(council.get(draft + "/absatz/" + CLAUSE).words()).contains("Einverstanden mit Satz 1.");
    }

    @Test
    void staffAndOtherOfficesFindNoDraft() {
        String draft = begin(employer);
        employer.post(draft + "/zeigen", Map.of());
        for (String account : new String[] {"sachbearbeitung", "leitung", "datenschutz", "sicherheit", "verwaltung"}) {
            Visitor other = Visitor.signedIn(town.url(), account);
            assertThat(other.get(draft).status()).as(account).isEqualTo(404);
            assertThat(other.get("/vereinbarung/entwuerfe").status())
                    .as(account)
                    .isEqualTo(404);
            assertThat(other.post(draft + "/zurueckziehen", Map.of()).status())
                    .as(account)
                    .isEqualTo(404);
        }
    }

    @Test
    void whatCannotBeAnAgreementIsRefusedAndTheTextIsGivenBack() {
        String draft = begin(employer);
        Map<String, String> form = form(employer, draft);
        Visitor.Reply refused = employer.post(
                draft + "/absatz/" + CLAUSE,
                with(
                        with(form, "einfach", SHORTER),
                        "regeln",
                        form.getOrDefault("regeln", "").replace("APPROVAL_NEEDED", "VIELLEICHT")));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("Regeln, Zeile 2:", "VIELLEICHT", SHORTER);
        assertThat(employer.get(draft).words()).contains("Bisher ist kein Absatz geändert.");
    }

    @Test
    void whoComesSecondKeepsHisTextAndIsTold() {
        String draft = begin(employer);
        Map<String, String> form = form(employer, draft);
        employer.post(draft + "/absatz/" + CLAUSE, with(form, "einfach", SHORTER));

        Visitor.Reply second = employer.post(draft + "/absatz/" + CLAUSE, with(form, "einfach", "Etwas anderes."));
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.words()).contains("Inzwischen wurde dieser Entwurf", "Etwas anderes.");
        assertThat(employer.get(draft + "/absatz/" + CLAUSE).words()).contains(SHORTER);
    }

    @Test
    void goingBackIsAStepOfItsOwn() {
        String draft = begin(employer);
        employer.post(draft + "/absatz/" + CLAUSE, with(form(employer, draft), "einfach", SHORTER));
        employer.post(draft + "/zurueck", Map.of("schritt", "0"));

        Visitor.Reply page = employer.get(draft);
        assertThat(page.words()).contains("Bisher ist kein Absatz geändert.", "Zurück zum Stand 0");
        employer.post(draft + "/zurueck", Map.of("schritt", "1"));
        assertThat(employer.get(draft).words()).contains("Ein Absatz ist geändert.");
    }

    @Test
    void ruleByFormIsTheSameRuleAsInTheText() {
        String draft = begin(employer);
        Map<String, String> rule = Map.of(
                "schritt", "0",
                "kennung", RULE,
                "folge", "FORBIDDEN",
                "verbunden", "alle",
                "wert.toolCalls", "REQUESTED",
                "meldung", "Die KI darf hier nichts auslösen.",
                "weg", "Führen Sie die Schritte selbst aus.");
        employer.post(draft + "/absatz/" + CLAUSE + "/regel", rule);

        assertThat(form(employer, draft).get("regeln")).contains("effect: FORBIDDEN", "nichts auslösen");
        assertThat(employer.get(draft + "/wirkung").words()).contains("Eine Situation ändert sich", "wird verboten");
    }

    @Test
    void removedClauseStaysVisibleAsDropped() {
        String draft = begin(employer);
        employer.post(draft + "/absatz/interfaces.by-hand/entfernen", Map.of("schritt", "0"));
        assertThat(employer.get(draft + "/synopse").words())
                .contains("entfällt", "§\u202f6 Abs.\u202f2 wird aufgehoben.");
    }

    @Test
    void aiOfficerPreparesButCannotPropose() {
        Visitor officer = Visitor.signedIn(town.url(), "ki");
        String draft = begin(officer);
        officer.post(draft + "/absatz/" + CLAUSE, with(form(officer, draft), "einfach", SHORTER));
        assertThat(officer.get(draft + "/pruefung").words())
                .contains("Vorlegen können nur Dienststelle und Personalrat.");
        officer.post(draft + "/vorschlagen", Map.of());
        assertThat(officer.get(draft).words()).doesNotContain("Er lässt sich nicht mehr ändern.");
        assertThat(employer.get(draft).status()).isEqualTo(200);
        assertThat(council.get(draft).status()).isEqualTo(404);
    }

    @Test
    void questionOfStaffStandsAtItsClauseWithoutAName() {
        Visitor clerk = Visitor.signedIn(town.url(), "sachbearbeitung");
        String notes = "/vereinbarung/" + CLAUSE + "/anmerkungen";
        clerk.post(notes, Map.of("art", "SUGGESTION", "anmerkung", "Bitte auch Kalendereinträge nennen."));

        String draft = begin(council);
        assertThat(council.get(draft + "/absatz/" + CLAUSE).words()).contains("Bitte auch Kalendereinträge nennen.");
        assertThat(council.get(notes).words()).doesNotContain("Meryem");
        assertThat(clerk.post(notes, Map.of("art", "QUESTION", "anmerkung", " "))
                        .status())
                .isEqualTo(422);
    }

    private static String begin(Visitor visitor) {
        return visitor.post("/vereinbarung/entwuerfe", Map.of("titel", "Aktionen der KI"))
                .path();
    }
}
