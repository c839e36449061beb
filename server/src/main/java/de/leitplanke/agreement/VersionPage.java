package de.leitplanke.agreement;

import de.leitplanke.agreement.VersionStates.Placed;
import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.page.Page;
import de.leitplanke.rules.AgreementVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** One version for ever: its state, what was checked, who signed, and its frozen text. */
@Controller
class VersionPage {

    static final String PATH = "/vereinbarung/fassungen/{number:[0-9]{1,6}}";

    private final VersionDetails details;
    private final Versions versions;

    VersionPage(VersionDetails details, Versions versions) {
        this.details = details;
        this.versions = versions;
    }

    @GetMapping(PATH)
    ModelAndView show(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable int number,
            @RequestParam(name = "erledigt", required = false) @Nullable String done) {
        return Page.of("agreement/version")
                .with("detail", details.of(number, person))
                .with("done", done != null)
                .view();
    }

    @GetMapping(PATH + "/text")
    ModelAndView text(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable int number,
            @RequestParam(name = "tiefe", defaultValue = "text") String depth) {
        Placed placed = details.require(number, person);
        AgreementVersion text = placed.text();
        if (text == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return Page.of("agreement/version-text")
                .with("line", VersionLine.of(placed))
                .with(
                        "shown",
                        new ShownAgreement(
                                text,
                                placed.row().inForceFrom(),
                                versions.signatures(placed.row().id()).stream()
                                        .map(ShownAgreement.SignatureLine::of)
                                        .toList()))
                .with("depth", Depth.of(depth))
                .view();
    }
}
