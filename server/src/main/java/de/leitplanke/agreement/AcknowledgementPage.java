package de.leitplanke.agreement;

import de.leitplanke.people.PersonId;
import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.page.Page;
import de.leitplanke.platform.text.GermanTime;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Here a person confirms having read the agreement; what is confirmed is exactly the text on the page. */
@Controller
class AcknowledgementPage {

    private final AgreementOnShow agreement;
    private final Acknowledgements acknowledgements;

    AcknowledgementPage(AgreementOnShow agreement, Acknowledgements acknowledgements) {
        this.agreement = agreement;
        this.acknowledgements = acknowledgements;
    }

    @GetMapping("/kenntnisnahme")
    ModelAndView show(@AuthenticationPrincipal SignedIn person) {
        return page(person.person()).view();
    }

    @PostMapping("/kenntnisnahme")
    ModelAndView acknowledge(@AuthenticationPrincipal SignedIn person, @RequestParam("fassung") String hash) {
        return acknowledgements.acknowledge(person.person(), hash)
                ? Page.redirect("/?gelesen")
                : page(person.person())
                        .with("changed", true)
                        .status(HttpStatus.CONFLICT)
                        .view();
    }

    private Page page(PersonId person) {
        return agreement
                .find()
                .filter(ShownAgreement::isInForce)
                .map(shown -> Page.of("agreement/acknowledgement")
                        .with("shown", shown)
                        .with(
                                "acknowledgedAt",
                                acknowledgements
                                        .of(person)
                                        .map(GermanTime::minute)
                                        .orElse(null)))
                .orElseGet(() -> Page.of("agreement/none"));
    }
}
