package de.leitplanke.agreement;

import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.page.Page;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** One office states what the signed document says, the other confirms it. */
@Controller
class EntryPage {

    private static final String PATH = VersionPage.PATH + "/inkrafttreten";

    private final EnteringIntoForce entering;
    private final VersionDetails details;
    private final Clock clock;

    EntryPage(EnteringIntoForce entering, VersionDetails details, Clock clock) {
        this.entering = entering;
        this.details = details;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView show(@AuthenticationPrincipal SignedIn person, @PathVariable int number) {
        VersionDetails.requireParty(person);
        VersionDetail detail = details.of(number, person);
        if (!detail.mayEnter()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return page(detail, EntryForm.empty(), List.of()).view();
    }

    @PostMapping(PATH)
    ModelAndView enter(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable int number,
            @RequestParam Map<String, String> fields,
            @RequestParam(name = "datei", required = false) @Nullable MultipartFile document)
            throws IOException {
        Party party = VersionDetails.requireParty(person);
        VersionDetail detail = details.of(number, person);
        EntryForm form = EntryForm.of(fields);
        EntryForm complete = document == null || document.isEmpty() ? form : form.withDocumentHash(hash(document));
        List<String> problems = new ArrayList<>(complete.problems(clock));
        if (problems.isEmpty()) {
            switch (entering.enter(number, person.person(), party, complete.read())) {
                case EnteringIntoForce.Done() -> {
                    return Page.redirect("/vereinbarung/fassungen/" + number + "?erledigt");
                }
                case EnteringIntoForce.Refused refused -> problems.add(refused.textKey());
            }
        }
        return page(detail, complete, problems)
                .status(HttpStatus.UNPROCESSABLE_CONTENT)
                .view();
    }

    @PostMapping(PATH + "/bestaetigen")
    ModelAndView confirm(
            @AuthenticationPrincipal SignedIn person, @PathVariable int number, @RequestParam("angaben") UUID shown) {
        Party party = VersionDetails.requireParty(person);
        details.require(number, person);
        return switch (entering.confirm(number, person.person(), party, shown)) {
            case EnteringIntoForce.Done() -> Page.redirect("/vereinbarung/fassungen/" + number + "?erledigt");
            case EnteringIntoForce.Refused refused ->
                Page.of("agreement/version")
                        .status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .with("detail", details.of(number, person))
                        .with("done", false)
                        .with("problem", refused.textKey())
                        .view();
        };
    }

    private Page page(VersionDetail detail, EntryForm form, List<String> problems) {
        return Page.of("agreement/entry")
                .with("detail", detail)
                .with("form", form)
                .with("problems", problems)
                .with("today", EntryRecord.today(clock).toString());
    }

    /** Only the hash is kept of the document. */
    private static String hash(MultipartFile document) throws IOException {
        try (InputStream bytes = document.getInputStream()) {
            return DocumentHash.of(bytes);
        }
    }
}
