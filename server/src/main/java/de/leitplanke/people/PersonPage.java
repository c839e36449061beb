package de.leitplanke.people;

import de.leitplanke.platform.page.Page;
import java.util.List;
import java.util.Set;
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

/** One account: name, department, roles, locked or open. */
@Controller
class PersonPage {

    private static final String PATH = StaffPage.PATH + "/{id}";

    private final Staff staff;
    private final StaffChanges changes;
    private final AdministeredAccount administered;
    private final Deputies deputies;

    PersonPage(Staff staff, StaffChanges changes, AdministeredAccount administered, Deputies deputies) {
        this.staff = staff;
        this.changes = changes;
        this.administered = administered;
        this.deputies = deputies;
    }

    @GetMapping(PATH)
    ModelAndView show(
            @AuthenticationPrincipal SignedIn admin,
            @PathVariable UUID id,
            @RequestParam(name = "gespeichert", required = false) @Nullable String saved) {
        return page(admin, administered.any(id)).with("saved", saved != null).view();
    }

    @PostMapping(PATH)
    ModelAndView change(
            @AuthenticationPrincipal SignedIn admin,
            @PathVariable UUID id,
            @RequestParam("person") String displayName,
            @RequestParam(name = "bereich", defaultValue = "") String department,
            @RequestParam(name = "rolle", required = false) @Nullable List<Role> roles) {
        Account account = administered.any(id);
        Set<Role> chosen = RoleBoxes.chosen(roles);
        if (isSelf(admin, account) && !chosen.contains(Role.ADMIN)) {
            return refused(page(admin, account), "account.ownAdmin");
        }
        return answer(
                page(admin, account)
                        .with("name", displayName)
                        .with("department", department)
                        .with("chosen", chosen),
                changes.change(account.person().id(), displayName, department, chosen),
                account);
    }

    @PostMapping(PATH + "/sperren")
    ModelAndView lock(@AuthenticationPrincipal SignedIn admin, @PathVariable UUID id) {
        Account account = administered.other(admin, id);
        return answer(page(admin, account), changes.lock(account.person().id()), account);
    }

    @PostMapping(PATH + "/entsperren")
    ModelAndView open(@AuthenticationPrincipal SignedIn admin, @PathVariable UUID id) {
        Account account = administered.other(admin, id);
        changes.open(account.person().id());
        return saved(account);
    }

    private static ModelAndView answer(Page rejected, StaffChanges.Outcome outcome, Account account) {
        return outcome instanceof StaffChanges.Rejected(String problem) ? refused(rejected, problem) : saved(account);
    }

    private static ModelAndView saved(Account account) {
        return Page.redirect(AdministeredAccount.path(account) + "?gespeichert");
    }

    private static ModelAndView refused(Page page, String problem) {
        return page.status(HttpStatus.UNPROCESSABLE_CONTENT)
                .with("problem", problem)
                .view();
    }

    private static boolean isSelf(SignedIn admin, Account account) {
        return admin.person().equals(account.person().id());
    }

    private Page page(SignedIn admin, Account account) {
        return Page.of("people/person")
                .with("account", account)
                .with("path", AdministeredAccount.path(account))
                .with("self", isSelf(admin, account))
                .with("departments", staff.departments())
                .with("name", account.person().displayName())
                .with("department", account.person().department())
                .with("chosen", account.person().roles())
                .with("deputies", deputies.of(account.person().id()))
                .with("deputyFor", deputies.by(account.person().id()));
    }
}
