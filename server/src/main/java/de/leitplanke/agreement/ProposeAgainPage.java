package de.leitplanke.agreement;

import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.page.Page;
import de.leitplanke.rules.AgreementVersion;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Goes back to an earlier text by proposing it as a new version; the old version itself stays what it is. */
@Controller
class ProposeAgainPage {

    private final Proposals proposals;
    private final VersionDetails details;

    ProposeAgainPage(Proposals proposals, VersionDetails details) {
        this.proposals = proposals;
        this.details = details;
    }

    @PostMapping(VersionPage.PATH + "/vorschlagen")
    ModelAndView propose(@AuthenticationPrincipal SignedIn person, @PathVariable int number) {
        Party party = VersionDetails.requireParty(person);
        AgreementVersion text = details.require(number, person).text();
        if (text == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        int proposed = proposals.propose(text, party).number();
        return Page.redirect("/vereinbarung/fassungen/" + proposed + "?erledigt");
    }
}
