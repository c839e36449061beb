package de.leitplanke.register.consent;

import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.page.Page;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
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

/** One paper: enclosed as text or file, or not applicable with a reason. */
@Controller
class PaperPage {

    private static final String PATH = "/mitbestimmung/vorgaenge/{id}/unterlagen/{key}";

    private final ConsentDesk desk;
    private final Preparation preparation;

    PaperPage(ConsentDesk desk, Preparation preparation) {
        this.desk = desk;
        this.preparation = preparation;
    }

    @GetMapping(PATH)
    ModelAndView show(@AuthenticationPrincipal SignedIn person, @PathVariable UUID id, @PathVariable String key) {
        ConsentFile file = desk.file(person, id);
        return page(file, paper(file, key)).view();
    }

    @PostMapping(PATH + "/text")
    ModelAndView encloseText(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable UUID id,
            @PathVariable String key,
            @RequestParam("text") String text) {
        ConsentFile file = desk.file(person, id);
        Paper paper = writable(file, key);
        return answer(file, paper, preparation.enter(file.request().id(), key, new Paper.Enclosed(text.strip())), text);
    }

    @PostMapping(PATH + "/entfaellt")
    ModelAndView notApplicable(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable UUID id,
            @PathVariable String key,
            @RequestParam("grund") String reason) {
        ConsentFile file = desk.file(person, id);
        Paper paper = writable(file, key);
        return answer(
                file, paper, preparation.enter(file.request().id(), key, new Paper.NotApplicable(reason.strip())), "");
    }

    @PostMapping(PATH + "/datei")
    ModelAndView encloseFile(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable UUID id,
            @PathVariable String key,
            @RequestParam("datei") MultipartFile given)
            throws IOException {
        ConsentFile file = desk.file(person, id);
        Paper paper = writable(file, key);
        Outcome outcome = PaperFile.of(Objects.requireNonNullElse(given.getOriginalFilename(), ""), given.getBytes())
                .map(usable -> preparation.enter(file.request().id(), key, usable))
                .orElseGet(() -> new Outcome.Refused("consent.refused.fileUnusable"));
        return answer(file, paper, outcome, "");
    }

    private static Paper writable(ConsentFile file, String key) {
        Paper paper = paper(file, key);
        if (!file.mayEnter(paper)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return paper;
    }

    private static Paper paper(ConsentFile file, String key) {
        return file.papers().stream()
                .filter(paper -> paper.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView answer(ConsentFile file, Paper paper, Outcome outcome, String text) {
        return switch (outcome) {
            case Outcome.Done() -> Page.redirect(RequestPage.path(file.request().id()) + "#" + paper.key());
            case Outcome.Refused refused ->
                page(file, paper)
                        .status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .with("problem", refused.textKey())
                        .with("written", text)
                        .view();
        };
    }

    private static Page page(ConsentFile file, Paper paper) {
        return Page.of("consent/paper")
                .with("file", file)
                .with("paper", paper)
                .with("megabytes", PaperFile.MOST_BYTES / 1_000_000);
    }
}
