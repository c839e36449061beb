package de.leitplanke.agreement;

import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.page.Page;
import de.leitplanke.rules.compare.EffectDiff;
import de.leitplanke.rules.compare.NamedSituation;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What a draft changes in what is decided, over all situations. */
@Controller
class DraftEffectsPage {

    private final DraftDesk desk;
    private final List<Situations> situations;

    DraftEffectsPage(DraftDesk desk, List<Situations> situations) {
        this.desk = desk;
        this.situations = situations;
    }

    @GetMapping(DraftsPage.PATH + "/{id}/wirkung")
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
