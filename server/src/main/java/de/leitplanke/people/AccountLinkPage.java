package de.leitplanke.people;

import de.leitplanke.platform.page.Page;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a person sets the password of the own account with a one-time link. */
@Controller
class AccountLinkPage {

    static final String PATH = "/konto";

    private final OwnPassword own;

    AccountLinkPage(OwnPassword own) {
        this.own = own;
    }

    @GetMapping(PATH)
    ModelAndView show(@RequestParam(name = "token", defaultValue = "") String token) {
        return own.of(token).map(person -> page(token, person).view()).orElseGet(AccountLinkPage::gone);
    }

    @PostMapping(PATH)
    ModelAndView set(
            @RequestParam("token") String token,
            @RequestParam("kennwort") String wanted,
            @RequestParam("wiederholung") String repeated) {
        @Nullable Person person = own.of(token).orElse(null);
        if (person == null) {
            return gone();
        }
        Optional<String> problem = own.set(token, person, wanted, repeated);
        return problem.isEmpty()
                ? Page.redirect("/anmelden?eingerichtet")
                : page(token, person)
                        .status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .with("problem", problem.get())
                        .view();
    }

    private static Page page(String token, Person person) {
        return Page.of("people/link").with("token", token).with("person", person);
    }

    private static ModelAndView gone() {
        return Page.of("people/link-gone").status(HttpStatus.NOT_FOUND).view();
    }
}
