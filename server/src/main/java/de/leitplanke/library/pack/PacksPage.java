package de.leitplanke.library.pack;

import de.leitplanke.library.variant.SentExamples;
import de.leitplanke.people.Role;
import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.page.Page;
import de.leitplanke.register.Admission;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The two ways of a pack, out and in, and what came in and waits for a decision. */
@Controller
class PacksPage {

    static final String PATH = "/beispiele/pakete";

    private final SentExamples sent;

    PacksPage(SentExamples sent) {
        this.sent = sent;
    }

    /** Packs are for those who decide which examples the town has. */
    static void admit(SignedIn person) {
        Admission.onlyFor(person, Role.MANAGER, Role.AI_OFFICER);
    }

    @GetMapping(PATH)
    ModelAndView show(
            @RequestParam(name = "uebernommen", defaultValue = "") String taken,
            @AuthenticationPrincipal SignedIn person) {
        admit(person);
        return Page.of("library/pack/packs")
                .with("taken", taken.matches("[1-9]\\d{0,2}") ? Integer.parseInt(taken) : 0)
                .with("waiting", sent.waiting())
                .view();
    }
}
