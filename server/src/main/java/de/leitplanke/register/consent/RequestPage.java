package de.leitplanke.register.consent;

import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.page.Page;
import de.leitplanke.register.consent.ConsentRequest.ConsentId;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** One request with papers, deadline, history and what the reader's office can do. */
@Controller
class RequestPage {

    private final ConsentDesk desk;
    private final ConsentRules rules;

    RequestPage(ConsentDesk desk, ConsentRules rules) {
        this.desk = desk;
        this.rules = rules;
    }

    static String path(ConsentId id) {
        return "/mitbestimmung/vorgaenge/" + id.value();
    }

    @GetMapping("/mitbestimmung/vorgaenge/{id}")
    ModelAndView show(@AuthenticationPrincipal SignedIn person, @PathVariable UUID id) {
        return Page.of("consent/request")
                .with("file", desk.file(person, id))
                .with("rules", rules)
                .view();
    }
}
