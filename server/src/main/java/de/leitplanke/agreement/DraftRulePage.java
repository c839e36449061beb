package de.leitplanke.agreement;

import de.leitplanke.agreement.DraftDesk.Outcome;
import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.page.Page;
import de.leitplanke.rules.Clause;
import de.leitplanke.rules.Edit;
import de.leitplanke.rules.Rule;
import de.leitplanke.rules.RuleForm;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A rule of a draft by form, for everybody who does not want to write it as text. */
@Controller
class DraftRulePage {

    private static final String PATH = DraftsPage.PATH + "/{id}/absatz/{clause}/regel";

    private final DraftDesk desk;

    DraftRulePage(DraftDesk desk) {
        this.desk = desk;
    }

    @GetMapping(PATH)
    ModelAndView show(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable UUID id,
            @PathVariable String clause,
            @RequestParam(name = "kennung", defaultValue = "") String rule) {
        Draft draft = desk.change(person, id);
        Clause found = DraftDesk.clause(draft, clause);
        Optional<Rule> existing =
                found.rules().stream().filter(one -> one.id().equals(rule)).findFirst();
        return page(draft, found, existing.map(RuleForm::of).orElseGet(RuleForms::empty), existing.orElse(null))
                .view();
    }

    @PostMapping(PATH)
    ModelAndView save(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable UUID id,
            @PathVariable String clause,
            @RequestParam("schritt") int seen,
            @RequestParam MultiValueMap<String, String> sent) {
        Draft draft = desk.change(person, id);
        Clause found = DraftDesk.clause(draft, clause);
        RuleForm form = RuleForms.sent(sent, draft.text());
        Rule existing = found.rules().stream()
                .filter(one -> one.id().equals(form.id()))
                .findFirst()
                .orElse(null);
        String place = found.citation().toString();
        return switch (desk.apply(person, id, seen, new Edit.PutRule(clause, form), "rule", place)) {
            case Outcome.Saved _ -> Page.redirect(draft.head().path() + "/absatz/" + clause + "#regeln");
            case Outcome.Refused refused ->
                DraftClausePage.refused(page(draft, found, form, existing), refused.problems());
            case Outcome.Overtaken _ ->
                page(draft, found, form, existing)
                        .with("overtaken", true)
                        .status(HttpStatus.CONFLICT)
                        .view();
        };
    }

    @PostMapping(PATH + "/entfernen")
    ModelAndView remove(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable UUID id,
            @PathVariable String clause,
            @RequestParam("schritt") int seen,
            @RequestParam("kennung") String rule) {
        Draft draft = desk.change(person, id);
        String place = DraftDesk.clause(draft, clause).citation().toString();
        desk.apply(person, id, seen, new Edit.RemoveRule(clause, rule), "removeRule", place);
        return Page.redirect(draft.head().path() + "/absatz/" + clause + "#regeln");
    }

    private static Page page(Draft draft, Clause clause, RuleForm form, @Nullable Rule existing) {
        return Page.of("agreement/draft-rule")
                .with("head", draft.head())
                .with("step", draft.step())
                .with("clause", clause)
                .with("form", form)
                .with("existing", existing)
                .with("rows", RuleForms.rows(form))
                .with(
                        "nested",
                        existing != null && form.when().isEmpty()
                                ? existing.condition().orElse(null)
                                : null);
    }
}
