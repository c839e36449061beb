package de.leitplanke.workspace;

import de.leitplanke.people.PersonId;
import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.page.Page;
import de.leitplanke.workspace.Desk.Work;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Fourth step: the author signs, and names the second person where one is demanded. */
@Controller
class SignPage {

    private final Desk desk;
    private final Reviewing reviewing;
    private final Signing signing;
    private final Documents documents;

    SignPage(Desk desk, Reviewing reviewing, Signing signing, Documents documents) {
        this.desk = desk;
        this.reviewing = reviewing;
        this.signing = signing;
        this.documents = documents;
    }

    @GetMapping("/arbeitsplatz/{id}/unterschreiben")
    ModelAndView show(@AuthenticationPrincipal SignedIn person, @PathVariable UUID id) {
        Work work = desk.open(person, id);
        if (work.assignment().state() != AssignmentState.ANSWERED) {
            return Page.redirect(work.id().path());
        }
        return reviewing.review(work).isComplete()
                ? page(person, work, null)
                : Page.redirect(work.id().path() + "/pruefen?offen=1");
    }

    @PostMapping("/arbeitsplatz/{id}/unterschreiben")
    ModelAndView sign(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable UUID id,
            @RequestParam(name = "verantwortet", required = false) @Nullable String answeredFor,
            @RequestParam(name = "zweite", required = false) @Nullable UUID second) {
        Work work = desk.open(person, id);
        if (work.assignment().state() != AssignmentState.ANSWERED) {
            return Page.redirect(work.id().path());
        }
        if (!reviewing.review(work).isComplete()) {
            return Page.redirect(work.id().path() + "/pruefen?offen=1");
        }
        if (answeredFor == null) {
            return page(person, work, "sign.notConfirmed");
        }
        if (!Signing.needsSecond(work.content())) {
            signing.sign(person, id);
            return Page.redirect(work.id().path() + "/ergebnis");
        }
        boolean asked = second != null && signing.askSecond(person, id, new PersonId(second));
        return asked ? Page.redirect(work.id().path() + "/ergebnis") : page(person, work, "sign.noSecond");
    }

    @PostMapping("/arbeitsplatz/{id}/zurueckholen")
    ModelAndView withdraw(@AuthenticationPrincipal SignedIn person, @PathVariable UUID id) {
        if (desk.open(person, id).assignment().state() == AssignmentState.AWAITING_SECOND) {
            signing.withdraw(person, id);
        }
        return Page.redirect("/arbeitsplatz/" + id);
    }

    private ModelAndView page(SignedIn person, Work work, @Nullable String problem) {
        Review review = reviewing.review(work);
        Page page = Page.of("workspace/sign")
                .with("title", work.content().title())
                .with("path", work.id().path())
                .with("text", review.answer().text())
                .with("unchanged", review.answer().text().equals(review.answer().received()))
                .with("label", documents.label(work))
                .with("seconds", signing.seconds(person.person()))
                .with("needsSecond", Signing.needsSecond(work.content()))
                .with("problem", problem);
        return (problem == null ? page : page.status(HttpStatus.UNPROCESSABLE_CONTENT)).view();
    }
}
