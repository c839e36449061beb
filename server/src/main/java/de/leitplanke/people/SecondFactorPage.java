package de.leitplanke.people;

import de.leitplanke.platform.page.Page;
import de.leitplanke.platform.tenancy.CurrentMunicipality;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The second step of the sign-in for people with a passkey. */
@Controller
class SecondFactorPage {

    static final String PATH = "/anmelden/passkey";

    private final Persons persons;
    private final Passkeys passkeys;
    private final PasskeyCheck check;
    private final Challenges challenges;
    private final RolesOfNow sessions;
    private final Clock clock;

    SecondFactorPage(
            Persons persons,
            Passkeys passkeys,
            PasskeyCheck check,
            Challenges challenges,
            RolesOfNow sessions,
            Clock clock) {
        this.persons = persons;
        this.passkeys = passkeys;
        this.check = check;
        this.challenges = challenges;
        this.sessions = sessions;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView show(HttpServletRequest request) {
        return half(request).map(half -> question(request, half).view()).orElseGet(() -> Page.redirect("/anmelden"));
    }

    @PostMapping(PATH)
    ModelAndView answer(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(name = "antwort", defaultValue = "") String answer) {
        Optional<HalfSignedIn> half = half(request);
        if (half.isEmpty()) {
            return Page.redirect("/anmelden");
        }
        PersonId id = new PersonId(half.get().person());
        Optional<Passkeys.Credential> shown = challenges
                .take(request.getSession())
                .flatMap(challenge ->
                        check.answered(answer, challenge, OwnAddress.of(request), passkeys.credentials(id)));
        Optional<Person> person = persons.find(id).filter(Person::active);
        if (shown.isEmpty() || person.isEmpty()) {
            return question(request, half.get())
                    .with("problem", true)
                    .status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .view();
        }
        passkeys.counted(shown.get());
        signIn(person.get(), request, response);
        return Page.redirect(half.get().next());
    }

    private Page question(HttpServletRequest request, HalfSignedIn half) {
        byte[] challenge = challenges.ask(request.getSession());
        return Page.of("people/second-factor")
                .with(
                        "question",
                        PasskeyQuestion.forKnown(
                                OwnAddress.of(request), challenge, passkeys.credentials(new PersonId(half.person()))));
    }

    private Optional<HalfSignedIn> half(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null
                ? Optional.empty()
                : Optional.ofNullable((HalfSignedIn) session.getAttribute(HalfSignedIn.ATTRIBUTE))
                        .filter(half -> clock.instant().isBefore(half.until()));
    }

    private void signIn(Person person, HttpServletRequest request, HttpServletResponse response) {
        request.getSession().removeAttribute(HalfSignedIn.ATTRIBUTE);
        request.changeSessionId();
        SecurityContext context =
                new SecurityContextImpl(PasswordAuthentication.of(SignedIn.as(person, CurrentMunicipality.require())));
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
    }
}
