package de.leitplanke.agreement;

import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.page.Page;
import de.leitplanke.rules.compare.AmendingOrder;
import de.leitplanke.rules.compare.EffectDiff;
import de.leitplanke.rules.compare.NamedSituation;
import de.leitplanke.rules.compare.Synopsis;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What a draft changes: word by word beside the text it was begun from, and in what it decides. */
@Controller
class DraftSynopsisPage {

    private static final String PATH = DraftsPage.PATH + "/{id}";

    private final DraftDesk desk;
    private final DraftTalk talk;
    private final List<Situations> situations;

    DraftSynopsisPage(DraftDesk desk, DraftTalk talk, List<Situations> situations) {
        this.desk = desk;
        this.talk = talk;
        this.situations = situations;
    }

    @GetMapping(PATH + "/synopse")
    ModelAndView synopsis(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable UUID id,
            @RequestParam(name = "alles", defaultValue = "") String everything) {
        Draft draft = desk.open(person, id);
        Synopsis synopsis = draft.synopsis();
        return Page.of("agreement/synopsis")
                .with("head", draft.head())
                .with("synopsis", SynopsisView.of(synopsis, talk.reasons(id), !everything.isEmpty()))
                .with("order", AmendingOrder.of(synopsis))
                .view();
    }

    @GetMapping(PATH + "/wirkung")
    ModelAndView effects(@AuthenticationPrincipal SignedIn person, @PathVariable UUID id) {
        Draft draft = desk.open(person, id);
        List<NamedSituation> named =
                situations.stream().flatMap(some -> some.all().stream()).toList();
        return Page.of("agreement/effects")
                .with("head", draft.head())
                .with("effects", EffectDiff.of(draft.base(), draft.text(), named))
                .view();
    }
}
