package de.leitplanke.agreement;

import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.page.Page;
import de.leitplanke.platform.text.GermanTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    /** Whoever acknowledged an earlier version reads what has changed, and may ask for everything instead. */
    @GetMapping("/kenntnisnahme")
    ModelAndView show(
            @AuthenticationPrincipal SignedIn person,
            @RequestParam(name = "ganz", required = false) @Nullable String whole) {
        return page(person, whole != null).view();
    }

    @PostMapping("/kenntnisnahme")
    ModelAndView acknowledge(@AuthenticationPrincipal SignedIn person, @RequestParam("fassung") String hash) {
        return acknowledgements.acknowledge(person.person(), hash)
                ? Page.redirect("/?gelesen")
                : page(person, false)
                        .with("changed", true)
                        .status(HttpStatus.CONFLICT)
                        .view();
    }

    private Page page(SignedIn person, boolean whole) {
        Optional<TextToAcknowledge> text = acknowledgements.textFor(person.person());
        return agreement
                .find()
                .filter(ShownAgreement::isInForce)
                .flatMap(shown -> text.map(read -> page(person, shown, whole ? read.whole() : read)))
                .orElseGet(() -> Page.of("agreement/none"));
    }

    private Page page(SignedIn person, ShownAgreement shown, TextToAcknowledge text) {
        AcknowledgementState state = acknowledgements.stateOf(person.person());
        return Page.of("agreement/acknowledgement")
                .with("shown", shown)
                .with("hash", text.hash())
                .with("changes", text.changes().orElse(null))
                .with(
                        "concerns",
                        text.changes()
                                .map(changes -> Concern.of(changes, person.roles()))
                                .orElse(List.of()))
                .with(
                        "acknowledgedAt",
                        state instanceof AcknowledgementState.Current current
                                ? GermanTime.minute(current.acknowledgedAt())
                                : null)
                .with("graceUntil", state.graceUntil().orElse(null));
    }
}
