package de.leitplanke.register.council;

import de.leitplanke.people.Role;
import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.page.Page;
import de.leitplanke.register.Admission;
import de.leitplanke.register.council.Initiative.Result;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The initiatives as both sides read them, and the employer's answer. */
@Controller
class InitiativesPage {

    static final String PATH = "/mitbestimmung/initiativen";

    private static final int LONGEST_REASONS = 20_000;

    private final Initiatives initiatives;

    InitiativesPage(Initiatives initiatives) {
        this.initiatives = initiatives;
    }

    @GetMapping(PATH)
    ModelAndView list(@AuthenticationPrincipal SignedIn person) {
        return Page.of("council/initiatives")
                .with("initiatives", initiatives.all(person))
                .with("council", Admission.actsAs(person, Role.STAFF_COUNCIL))
                .view();
    }

    @GetMapping(PATH + "/{id}")
    ModelAndView show(@AuthenticationPrincipal SignedIn person, @PathVariable UUID id) {
        return page(person, initiatives.find(person, id)).view();
    }

    @PostMapping(PATH + "/{id}/antwort")
    ModelAndView answer(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable UUID id,
            @RequestParam("ergebnis") Result result,
            @RequestParam("worte") String reasons) {
        Initiative initiative = initiatives.find(person, id);
        boolean fits = !reasons.isBlank() && reasons.length() <= LONGEST_REASONS;
        if (fits && initiatives.answer(person, initiative.id(), result, reasons.strip())) {
            return Page.redirect(PATH + "/" + id);
        }
        return page(person, initiatives.find(person, id))
                .status(HttpStatus.UNPROCESSABLE_CONTENT)
                .with("problem", fits ? "initiative.answered" : "initiative.reasonsMissing")
                .with("words", reasons)
                .view();
    }

    private static Page page(SignedIn person, Initiative initiative) {
        return Page.of("council/initiative")
                .with("initiative", initiative)
                .with("mayAnswer", initiative.answer() == null && Admission.actsAs(person, Role.EMPLOYER));
    }
}
