package de.leitplanke.people;

import de.leitplanke.platform.page.Page;
import java.time.DateTimeException;
import java.time.LocalDate;
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

/** Says what happens when somebody leaves, and takes the last day of work. */
@Controller
class LeavingPage {

    private static final String PATH = StaffPage.PATH + "/{id}/ausscheiden";

    private final AdministeredAccount accounts;
    private final Leaving leaving;

    LeavingPage(AdministeredAccount accounts, Leaving leaving) {
        this.accounts = accounts;
        this.leaving = leaving;
    }

    @GetMapping(PATH)
    ModelAndView show(@AuthenticationPrincipal SignedIn admin, @PathVariable UUID id) {
        return page(accounts.other(admin, id)).view();
    }

    @PostMapping(PATH)
    ModelAndView enter(
            @AuthenticationPrincipal SignedIn admin, @PathVariable UUID id, @RequestParam("tag") String day) {
        Account account = accounts.other(admin, id);
        return leaving.enter(account.person().id(), day(day))
                .map(problem -> page(account)
                        .status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .with("problem", problem)
                        .with("day", day)
                        .view())
                .orElseGet(() -> Page.redirect(AdministeredAccount.path(account) + "?gespeichert"));
    }

    @PostMapping(PATH + "/zuruecknehmen")
    ModelAndView takeBack(@AuthenticationPrincipal SignedIn admin, @PathVariable UUID id) {
        Account account = accounts.other(admin, id);
        leaving.takeBack(account.person().id());
        return Page.redirect(AdministeredAccount.path(account) + "?gespeichert");
    }

    private static Page page(Account account) {
        return Page.of("people/leaving")
                .with("account", account)
                .with("day", String.valueOf(account.leavingOn() == null ? "" : account.leavingOn()))
                .with("path", AdministeredAccount.path(account));
    }

    private static @Nullable LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
