package de.leitplanke.people;

import de.leitplanke.platform.page.Page;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A person's own account: what is known of it, new password, signing out everywhere. */
@Controller
class ProfilePage {

    private final Persons persons;
    private final Sessions sessions;
    private final ChangingPassword changing;
    private final AdministeredAccount accounts;
    private final Deputies deputies;

    ProfilePage(
            Persons persons,
            Sessions sessions,
            ChangingPassword changing,
            AdministeredAccount accounts,
            Deputies deputies) {
        this.persons = persons;
        this.sessions = sessions;
        this.changing = changing;
        this.accounts = accounts;
        this.deputies = deputies;
    }

    @GetMapping("/profil")
    ModelAndView show(
            @AuthenticationPrincipal SignedIn person,
            @RequestParam(name = "geaendert", required = false) @Nullable String changed) {
        return page(person).with("changed", changed != null).view();
    }

    @PostMapping("/profil/kennwort")
    ModelAndView changePassword(
            @AuthenticationPrincipal SignedIn person,
            @RequestParam("bisher") String current,
            @RequestParam("neu") String wanted,
            @RequestParam("wiederholung") String repeated) {
        return switch (changing.change(person.person(), current, wanted, repeated)) {
            case ChangingPassword.Changed() -> Page.redirect("/profil?geaendert");
            case ChangingPassword.Rejected rejected ->
                page(person)
                        .status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .with("changed", false)
                        .with("problem", rejected.textKey())
                        .view();
        };
    }

    @PostMapping("/profil/ueberall-abmelden")
    ModelAndView signOutEverywhere(@AuthenticationPrincipal SignedIn person, HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        sessions.endAll(person.person());
        return Page.redirect("/anmelden?abgemeldet");
    }

    private Page page(SignedIn person) {
        Account account = accounts.any(person.person().value());
        return Page.of("people/profile")
                .with("leavingOn", account.leavingOn())
                .with("mayName", !NamingDeputy.representable(account).isEmpty())
                .with("deputies", deputies.of(person.person()))
                .with("deputyFor", deputies.by(person.person()))
                .with("account", persons.find(person.person()).orElseThrow())
                .with("sessions", sessions.count(person.person()));
    }
}
