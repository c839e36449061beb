package de.leitplanke.models;

import de.leitplanke.people.Role;
import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.page.Page;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Which tools are connected; the forms are there for administrators alone. */
@Controller
class ModelsPage {

    private final ModelsOverview overview;

    ModelsPage(ModelsOverview overview) {
        this.overview = overview;
    }

    @GetMapping("/verwaltung/modelle")
    ModelAndView show(@AuthenticationPrincipal SignedIn person) {
        return Page.of("models/models")
                .with("tools", overview.tools())
                .with("mayChange", person.has(Role.ADMIN))
                .view();
    }
}
