package de.leitplanke.people;

import de.leitplanke.platform.page.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The accounts of the town; only the administration opens this page. */
@Controller
class StaffPage {

    static final String PATH = "/verwaltung/personen";

    private final Staff staff;
    private final StaffChanges changes;

    StaffPage(Staff staff, StaffChanges changes) {
        this.staff = staff;
        this.changes = changes;
    }

    @GetMapping(PATH)
    ModelAndView show() {
        return page().view();
    }

    /** Shows the new link at once instead of leading on: it must be kept nowhere, not even in the session. */
    @PostMapping(PATH)
    ModelAndView add(
            @RequestParam("person") String displayName,
            @RequestParam("anmeldename") String login,
            @RequestParam(name = "bereich", defaultValue = "") String department,
            @RequestParam(name = "rolle", required = false) @Nullable List<Role> roles) {
        return switch (changes.add(NewAccount.entered(displayName, login), department, RoleBoxes.chosen(roles))) {
            case StaffChanges.WithLink created -> handover(created);
            case StaffChanges.Rejected refused ->
                page().status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .with("problem", refused.textKey())
                        .with("name", displayName)
                        .with("login", login)
                        .with("department", department)
                        .with("chosen", RoleBoxes.chosen(roles))
                        .view();
            case StaffChanges.Changed() -> Page.redirect(PATH);
        };
    }

    static ModelAndView handover(StaffChanges.WithLink created) {
        return Page.of("people/handover")
                .with("person", created.person())
                .with("link", OneTimeLink.to(AccountLinkPage.PATH, created.token()))
                .view();
    }

    private Page page() {
        return Page.of("people/staff").with("accounts", staff.all()).with("departments", staff.departments());
    }
}
