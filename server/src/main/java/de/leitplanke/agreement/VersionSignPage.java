package de.leitplanke.agreement;

import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.page.Page;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** An office signs a version, here with a passphrase or with a signature that was made elsewhere. */
@Controller
class VersionSignPage {

    private final VersionSigning signing;
    private final VersionDetails details;

    VersionSignPage(VersionSigning signing, VersionDetails details) {
        this.signing = signing;
        this.details = details;
    }

    @PostMapping(VersionPage.PATH + "/unterschreiben")
    ModelAndView sign(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable int number,
            @RequestParam("fassung") String hash,
            @RequestParam("kennwort") String passphrase) {
        Party party = VersionDetails.requireParty(person);
        details.require(number, person);
        return answer(signing.sign(number, hash, person.person(), party, passphrase), number, person);
    }

    @PostMapping(VersionPage.PATH + "/unterschrift")
    ModelAndView attach(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable int number,
            @RequestParam("datei") MultipartFile file)
            throws IOException {
        Party party = VersionDetails.requireParty(person);
        details.require(number, person);
        return answer(signing.attach(number, person.person(), party, file.getBytes()), number, person);
    }

    private ModelAndView answer(VersionSigning.Outcome outcome, int number, SignedIn person) {
        return switch (outcome) {
            case VersionSigning.Signed() -> Page.redirect("/vereinbarung/fassungen/" + number + "?erledigt");
            case VersionSigning.Refused refused ->
                Page.of("agreement/version")
                        .status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .with("detail", details.of(number, person))
                        .with("done", false)
                        .with("problem", refused.textKey())
                        .with("value", refused.value())
                        .view();
        };
    }
}
