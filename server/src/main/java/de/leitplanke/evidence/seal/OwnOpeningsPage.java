package de.leitplanke.evidence.seal;

import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.page.Page;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Which openings have named the person who looks, who opened and why. */
@Controller
class OwnOpeningsPage {

    static final String PATH = "/profil/siegel";

    private final OwnOpenings own;

    OwnOpeningsPage(OwnOpenings own) {
        this.own = own;
    }

    @GetMapping(PATH)
    ModelAndView show(@AuthenticationPrincipal SignedIn person) {
        return Page.of("seals/own").with("openings", own.of(person.person())).view();
    }
}
