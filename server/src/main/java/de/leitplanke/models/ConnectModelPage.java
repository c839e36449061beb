package de.leitplanke.models;

import de.leitplanke.models.ConnectionForm.Accepted;
import de.leitplanke.models.ConnectionForm.Refused;
import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.page.Page;
import de.leitplanke.register.Tool;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Connects a tool with the model behind an address. */
@Controller
class ConnectModelPage {

    private final ConnectableTools connectable;
    private final Connections connections;
    private final ModelsOverview overview;

    ConnectModelPage(ConnectableTools connectable, Connections connections, ModelsOverview overview) {
        this.connectable = connectable;
        this.connections = connections;
        this.overview = overview;
    }

    @PostMapping("/verwaltung/modelle/{toolKey}/verbinden")
    ModelAndView connect(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable String toolKey,
            @RequestParam("adresse") String url,
            @RequestParam("modell") String modelName,
            @RequestParam("schluessel") String key,
            @RequestParam("grenze") String limit,
            @RequestParam(name = "vergessen", defaultValue = "false") boolean forgetKey,
            RedirectAttributes later) {
        Tool tool = connectable.forChange(person, toolKey);
        ConnectionForm form = new ConnectionForm(url, modelName, key, forgetKey, limit);
        return switch (form.check(tool.id(), connections.of(tool.id()).orElse(null))) {
            case Accepted(Connection connection) -> {
                connections.connect(connection);
                later.addFlashAttribute("saved", tool.name());
                yield Page.redirect("/verwaltung/modelle#" + tool.key());
            }
            case Refused refused ->
                Page.of("models/models")
                        .status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .with("tools", overview.tools(tool, form, refused))
                        .with("mayChange", true)
                        .view();
        };
    }
}
