package de.leitplanke.library.variant;

import de.leitplanke.library.NewerShipped;
import de.leitplanke.library.Retirements;
import de.leitplanke.people.Role;
import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.page.Page;
import de.leitplanke.register.Admission;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What waits for the person: suggestions, and for the AI officer newer shipped and retired examples. */
@Controller
class SuggestionsPage {

    static final String PATH = "/beispiele/vorschlaege";

    private final Suggestions suggestions;
    private final NewerShipped newer;
    private final Retirements retirements;

    SuggestionsPage(Suggestions suggestions, NewerShipped newer, Retirements retirements) {
        this.suggestions = suggestions;
        this.newer = newer;
        this.retirements = retirements;
    }

    @GetMapping(PATH)
    ModelAndView list(@AuthenticationPrincipal SignedIn person) {
        Admission.onlyFor(person, Role.MANAGER, Role.AI_OFFICER);
        boolean officer = Admission.actsAs(person, Role.AI_OFFICER);
        return Page.of("library/variant/suggestions")
                .with("suggestions", suggestions.waitingFor(person))
                .with("newer", officer ? newer.all() : List.of())
                .with("retired", officer ? retirements.all() : List.of())
                .view();
    }
}
