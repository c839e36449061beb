package de.leitplanke.evidence;

import de.leitplanke.people.Role;
import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.page.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Where the log of official acts stands, for everybody; its export and the witness's key for the offices. */
@Controller
class ProofPage {

    static final Set<Role> READERS = Set.of(Role.EMPLOYER, Role.STAFF_COUNCIL, Role.DATA_PROTECTION, Role.AI_OFFICER);

    private final OfficialLog log;
    private final OfficialActs acts;

    ProofPage(OfficialLog log, OfficialActs acts) {
        this.log = log;
        this.acts = acts;
    }

    @GetMapping("/nachweis")
    ModelAndView show(@AuthenticationPrincipal @Nullable SignedIn person) {
        return page(person).view();
    }

    @GetMapping("/nachweis/auszug.zip")
    void export(@AuthenticationPrincipal SignedIn person, HttpServletResponse response) throws IOException {
        if (READERS.stream().noneMatch(person::has) || log.latest().isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        response.setContentType("application/zip");
        response.setHeader("Content-Disposition", "attachment; filename=\"nachweis.zip\"");
        log.export(response.getOutputStream());
    }

    @PostMapping("/nachweis/zeuge")
    ModelAndView register(
            @AuthenticationPrincipal SignedIn person,
            @RequestParam(name = "schluessel", defaultValue = "") String key) {
        if (!person.has(Role.STAFF_COUNCIL)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return log.register(key.strip())
                ? Page.redirect("/nachweis")
                : page(person)
                        .with("problem", true)
                        .with("written", key)
                        .status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .view();
    }

    private Page page(@Nullable SignedIn person) {
        Page page = Page.of("evidence/proof")
                .with("latest", log.latest().map(CheckpointView::of).orElse(null))
                .with("platformKey", log.platformKey())
                .with("witnesses", log.witnesses())
                .with("openings", acts.openingsByYear())
                .with("council", person != null && person.has(Role.STAFF_COUNCIL));
        boolean reader = person != null && READERS.stream().anyMatch(person::has);
        return reader ? page.with("acts", acts.newest()).with("reader", true) : page;
    }
}
