package de.leitplanke.evidence.seal;

import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.page.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** One request to open seals: how it stands, and the step that is next for whoever looks at it. */
@Controller
class OpeningPage {

    static final String PATH = SealsPage.PATH + "/antraege";

    private final Openings openings;
    private final OpeningRights rights;
    private final InformingOpenings informing;
    private final DecidingOpenings deciding;
    private final OpeningSeals opening;
    private final SealTime time;

    OpeningPage(
            Openings openings,
            OpeningRights rights,
            InformingOpenings informing,
            DecidingOpenings deciding,
            OpeningSeals opening,
            SealTime time) {
        this.openings = openings;
        this.rights = rights;
        this.informing = informing;
        this.deciding = deciding;
        this.opening = opening;
        this.time = time;
    }

    @GetMapping(PATH + "/{id}")
    ModelAndView show(@AuthenticationPrincipal SignedIn person, @PathVariable UUID id) {
        return page(person, id).view();
    }

    @PostMapping(PATH + "/{id}/informiert")
    ModelAndView inform(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable UUID id,
            @RequestParam(name = "worte", defaultValue = "") String words) {
        page(person, id);
        return answer(person, id, informing.inform(id, person, words));
    }

    @PostMapping(PATH + "/{id}/zustimmen")
    ModelAndView approve(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable UUID id,
            @RequestParam("kennwort") String passphrase) {
        page(person, id);
        return answer(person, id, deciding.approve(id, person, passphrase));
    }

    @PostMapping(PATH + "/{id}/ablehnen")
    ModelAndView refuse(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable UUID id,
            @RequestParam(name = "worte", defaultValue = "") String words) {
        page(person, id);
        return answer(person, id, deciding.refuse(id, person, words));
    }

    /** Answers with the names at once, so that they are stored nowhere; this is the one form without a redirect. */
    @PostMapping(PATH + "/{id}/oeffnen")
    ModelAndView open(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable UUID id,
            @RequestParam("kennwort") String passphrase,
            HttpServletResponse response) {
        page(person, id);
        response.setHeader("Cache-Control", "no-store");
        return switch (opening.open(id, person, passphrase)) {
            case OpeningSeals.Opened opened ->
                page(person, id).with("entries", opened.entries()).view();
            case OpeningSeals.Refused refused -> answer(person, id, Optional.of(refused.textKey()));
        };
    }

    @PostMapping(PATH + "/{id}/unterrichten")
    ModelAndView tell(@AuthenticationPrincipal SignedIn person, @PathVariable UUID id) {
        page(person, id);
        return answer(person, id, informing.tell(id, person));
    }

    private ModelAndView answer(SignedIn person, UUID id, Optional<String> problem) {
        return problem.isEmpty()
                ? Page.redirect(PATH + "/" + id)
                : page(person, id)
                        .status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .with("problem", problem.get())
                        .view();
    }

    private Page page(SignedIn person, UUID id) {
        SealAccess.require(person, SealOffices.READERS);
        Opening found = openings.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return Page.of("seals/opening")
                .with("opening", found)
                .with("today", time.today())
                .with("acts", rights.of(found, person))
                .with("dataProtectionHere", rights.isDataProtectionHere());
    }
}
