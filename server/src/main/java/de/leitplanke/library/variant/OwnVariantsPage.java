package de.leitplanke.library.variant;

import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.page.Page;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Everything the person has made of examples. */
@Controller
class OwnVariantsPage {

    private final Variants variants;

    OwnVariantsPage(Variants variants) {
        this.variants = variants;
    }

    @GetMapping("/beispiele/eigene")
    ModelAndView list(@AuthenticationPrincipal SignedIn person) {
        return Page.of("library/variant/own-list")
                .with("variants", variants.by(person.person()))
                .view();
    }
}
