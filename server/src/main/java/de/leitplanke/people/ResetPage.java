package de.leitplanke.people;

import de.leitplanke.platform.page.Page;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Says what a new link destroys before the administration gives one. */
@Controller
class ResetPage {

    private static final String PATH = StaffPage.PATH + "/{id}/link";

    private final StaffChanges changes;
    private final AdministeredAccount administered;

    ResetPage(StaffChanges changes, AdministeredAccount administered) {
        this.changes = changes;
        this.administered = administered;
    }

    @GetMapping(PATH)
    ModelAndView ask(@AuthenticationPrincipal SignedIn admin, @PathVariable UUID id) {
        Account account = administered.other(admin, id);
        return Page.of("people/reset")
                .with("account", account)
                .with("path", AdministeredAccount.path(account))
                .view();
    }

    @PostMapping(PATH)
    ModelAndView reset(@AuthenticationPrincipal SignedIn admin, @PathVariable UUID id) {
        return StaffPage.handover(
                changes.reset(administered.other(admin, id).person().id()));
    }
}
