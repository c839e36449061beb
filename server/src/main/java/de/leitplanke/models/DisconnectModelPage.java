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

/** Ends a connection and forgets its key. */
@Controller
class DisconnectModelPage {

    private final ConnectableTools connectable;
    private final Connections connections;

    DisconnectModelPage(ConnectableTools connectable, Connections connections) {
        this.connectable = connectable;
        this.connections = connections;
    }

    @PostMapping("/verwaltung/modelle/{toolKey}/trennen")
    ModelAndView disconnect(
            @AuthenticationPrincipal SignedIn person, @PathVariable String toolKey, RedirectAttributes later) {
        Tool tool = connectable.forChange(person, toolKey);
        connections.disconnect(tool.id());
        later.addFlashAttribute("ended", tool.name());
        return Page.redirect("/verwaltung/modelle#" + tool.key());
    }
}
