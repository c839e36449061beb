package de.leitplanke.agreement;

import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.page.Page;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The drafts that an office may read, and the beginning of a new one. */
@Controller
class DraftsPage {

    static final String PATH = "/vereinbarung/entwuerfe";

    private static final int LONGEST_TITLE = 120;

    private final DraftDesk desk;

    DraftsPage(DraftDesk desk) {
        this.desk = desk;
    }

    @GetMapping(PATH)
    ModelAndView show(@AuthenticationPrincipal SignedIn person) {
        return page(person).view();
    }

    @PostMapping(PATH)
    ModelAndView begin(
            @AuthenticationPrincipal SignedIn person, @RequestParam(name = "titel", defaultValue = "") String title) {
        String chosen = title.strip();
        if (chosen.isEmpty() || chosen.length() > LONGEST_TITLE) {
            return page(person)
                    .with("title", title)
                    .with("problem", true)
                    .status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .view();
        }
        return Page.redirect(PATH + "/" + desk.begin(person, chosen));
    }

    private Page page(SignedIn person) {
        return Page.of("agreement/drafts").with("drafts", desk.all(person));
    }
}
