package de.leitplanke.workspace;

import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.page.Page;
import de.leitplanke.workspace.Desk.Work;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The author gives an assignment another title, until it is signed. */
@Controller
class TitlePage {

    static final int LONGEST = 120;

    private final Desk desk;

    TitlePage(Desk desk) {
        this.desk = desk;
    }

    @GetMapping("/arbeitsplatz/{id}/titel")
    ModelAndView show(@AuthenticationPrincipal SignedIn person, @PathVariable UUID id) {
        Work work = desk.open(person, id);
        return work.assignment().state().mayBeRenamed()
                ? page(work, work.content().title()).view()
                : Page.redirect(work.id().path());
    }

    @PostMapping("/arbeitsplatz/{id}/titel")
    ModelAndView rename(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable UUID id,
            @RequestParam(name = "titel", defaultValue = "") String typed) {
        String title = typed.strip().replaceAll("\\p{Cntrl}", " ");
        Work work = desk.open(person, id);
        if (title.isEmpty() || title.length() > LONGEST) {
            return page(work, typed)
                    .with("problem", "title.problem")
                    .status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .view();
        }
        desk.change(
                person,
                id,
                found -> found.state().mayBeRenamed()
                        ? found.with(found.content().withTitle(title))
                        : found);
        return Page.redirect("/arbeitsplatz");
    }

    private static Page page(Work work, String title) {
        return Page.of("workspace/title")
                .with("path", work.id().path())
                .with("current", work.content().title())
                .with("title", title);
    }
}
