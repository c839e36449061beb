package de.leitplanke.agreement;

import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.page.Page;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** All versions of the agreement; those that are only proposed are shown to the two parties. */
@Controller
class VersionsPage {

    private final VersionStates states;

    VersionsPage(VersionStates states) {
        this.states = states;
    }

    @GetMapping("/vereinbarung/fassungen")
    ModelAndView show(@AuthenticationPrincipal SignedIn person) {
        boolean party = Party.of(person.roles()).isPresent();
        return Page.of("agreement/versions")
                .with(
                        "versions",
                        states.all().stream()
                                .filter(placed -> party || placed.state().isAgreed())
                                .map(VersionLine::of)
                                .toList())
                .with("party", party)
                .view();
    }
}
