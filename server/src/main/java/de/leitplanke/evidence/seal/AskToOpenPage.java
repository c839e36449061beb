package de.leitplanke.evidence.seal;

import de.leitplanke.people.Role;
import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.page.Page;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where IT security asks to open seals. */
@Controller
class AskToOpenPage {

    private static final String PATH = SealsPage.PATH + "/antraege";

    private final AskingToOpen asking;
    private final SealKeys keys;
    private final SealTime time;

    AskToOpenPage(AskingToOpen asking, SealKeys keys, SealTime time) {
        this.asking = asking;
        this.keys = keys;
        this.time = time;
    }

    @GetMapping(PATH + "/neu")
    ModelAndView show(@AuthenticationPrincipal SignedIn person) {
        return page(person, OpeningForm.empty()).view();
    }

    @PostMapping(PATH)
    ModelAndView ask(
            @AuthenticationPrincipal SignedIn person,
            @RequestParam(name = "zweck", defaultValue = "") String purpose,
            @RequestParam(name = "ereignis", defaultValue = "") String event,
            @RequestParam(name = "von", defaultValue = "") String first,
            @RequestParam(name = "bis", defaultValue = "") String last,
            @RequestParam(name = "anlass", defaultValue = "") String reason,
            @RequestParam(name = "spaeter", defaultValue = "false") boolean withheld,
            @RequestParam(name = "weil", defaultValue = "") String because) {
        SealAccess.require(person, Set.of(Role.SECURITY));
        OpeningForm form = new OpeningForm(purpose, event, first, last, reason, withheld, because);
        return switch (asking.ask(person, form)) {
            case AskingToOpen.Asked asked -> Page.redirect(OpeningPage.PATH + "/" + asked.opening());
            case AskingToOpen.Refused refused ->
                page(person, form)
                        .status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .with("problem", refused.textKey())
                        .view();
        };
    }

    private Page page(SignedIn person, OpeningForm form) {
        SealAccess.require(person, Set.of(Role.SECURITY));
        return Page.of("seals/ask")
                .with("form", form)
                .with("hasKey", keys.inUseBy(person.person()).isPresent())
                .with("today", time.today().toString());
    }
}
