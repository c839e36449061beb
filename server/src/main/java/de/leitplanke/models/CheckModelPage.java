package de.leitplanke.models;

import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.page.Page;
import de.leitplanke.register.Tool;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sends a harmless sentence to a connected model and says what came of it. */
@Controller
class CheckModelPage {

    private final ConnectableTools connectable;
    private final ConnectionCheck check;

    CheckModelPage(ConnectableTools connectable, ConnectionCheck check) {
        this.connectable = connectable;
        this.check = check;
    }

    @PostMapping("/verwaltung/modelle/{toolKey}/pruefen")
    ModelAndView check(
            @AuthenticationPrincipal SignedIn person, @PathVariable String toolKey, RedirectAttributes later) {
        Tool tool = connectable.forChange(person, toolKey);
        later.addFlashAttribute("check", check.of(tool));
        return Page.redirect("/verwaltung/modelle#" + tool.key());
    }
}
