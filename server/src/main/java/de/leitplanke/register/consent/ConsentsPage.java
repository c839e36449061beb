package de.leitplanke.register.consent;

import de.leitplanke.people.Role;
import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.page.Page;
import de.leitplanke.register.Admission;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** All requests by what is to be done with them, and the ways to everything else of co-determination. */
@Controller
class ConsentsPage {

    private final ConsentDesk desk;
    private final ConsentRules rules;

    ConsentsPage(ConsentDesk desk, ConsentRules rules) {
        this.desk = desk;
        this.rules = rules;
    }

    @GetMapping("/mitbestimmung")
    ModelAndView show(@AuthenticationPrincipal SignedIn person) {
        List<ConsentRequest> all = desk.requests(person);
        return Page.of("consent/requests")
                .with("drafts", in(all, ConsentState.DRAFT::equals))
                .with("open", in(all, state -> state != ConsentState.DRAFT && !state.isEnd()))
                .with("closed", in(all, ConsentState::isEnd))
                .with("rules", rules)
                .with("mayBegin", ConsentDesk.preparesDrafts(person))
                .with("council", Admission.actsAs(person, Role.STAFF_COUNCIL))
                .view();
    }

    private static List<ConsentRequest> in(List<ConsentRequest> all, Predicate<ConsentState> wanted) {
        return all.stream().filter(request -> wanted.test(request.state())).toList();
    }
}
