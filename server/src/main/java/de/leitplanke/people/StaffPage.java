package de.leitplanke.people;

import de.leitplanke.platform.page.Page;
import java.util.EnumSet;
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
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The accounts of the town; only the administration opens this page. */
@Controller
class StaffPage {

    private static final String PATH = "/verwaltung/personen";

    private final Staff staff;
    private final StaffChanges changes;

    StaffPage(Staff staff, StaffChanges changes) {
        this.staff = staff;
        this.changes = changes;
    }

    @GetMapping(PATH)
    ModelAndView show(@AuthenticationPrincipal SignedIn person) {
        return page(person).view();
    }

    @PostMapping(PATH)
    ModelAndView add(
            @AuthenticationPrincipal SignedIn person,
            @RequestParam("person") String displayName,
            @RequestParam("anmeldename") String login,
            @RequestParam(name = "bereich", defaultValue = "") String department,
            @RequestParam(name = "rolle", required = false) @Nullable List<Role> roles) {
        Set<Role> chosen = EnumSet.noneOf(Role.class);
        if (roles != null) {
            chosen.addAll(roles);
        }
        return answer(
                page(person).with("name", displayName).with("login", login).with("department", department),
                changes.add(NewAccount.entered(displayName, login), department, chosen),
                person);
    }

    @PostMapping(PATH + "/{id}/kennwort")
    ModelAndView resetPassword(@AuthenticationPrincipal SignedIn person, @PathVariable UUID id) {
        return answer(page(person), changes.resetPassword(other(person, id)), person);
    }

    @PostMapping(PATH + "/{id}/sperren")
    ModelAndView lock(@AuthenticationPrincipal SignedIn person, @PathVariable UUID id) {
        changes.lock(other(person, id));
        return Page.redirect(PATH);
    }

    @PostMapping(PATH + "/{id}/entsperren")
    ModelAndView open(@AuthenticationPrincipal SignedIn person, @PathVariable UUID id) {
        changes.open(other(person, id));
        return Page.redirect(PATH);
    }

    /** Shows the new password at once instead of leading on: it must be kept nowhere, not even in the session. */
    private ModelAndView answer(Page rejected, StaffChanges.Outcome outcome, SignedIn person) {
        return switch (outcome) {
            case StaffChanges.WithPassword created ->
                page(person)
                        .with("newLogin", created.login())
                        .with("newPassword", created.password())
                        .view();
            case StaffChanges.Rejected refused ->
                rejected.status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .with("problem", refused.textKey())
                        .view();
        };
    }

    /** Nobody locks themselves out. */
    private PersonId other(SignedIn person, UUID id) {
        if (person.person().value().equals(id)
                || staff.all().stream().noneMatch(known -> known.id().value().equals(id))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return new PersonId(id);
    }

    private Page page(SignedIn person) {
        return Page.of("people/staff")
                .with("people", staff.all())
                .with("departments", staff.departments())
                .with("self", person.person());
    }
}
