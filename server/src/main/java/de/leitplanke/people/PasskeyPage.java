package de.leitplanke.people;

import de.leitplanke.platform.page.Page;
import de.leitplanke.platform.page.TownSign;
import jakarta.servlet.http.HttpServletRequest;
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

/** A person's own passkeys: add one, name it, remove it. */
@Controller
class PasskeyPage {

    private static final String PATH = "/profil/passkeys";
    private static final int LONGEST = 60;

    private final Persons persons;
    private final Passkeys passkeys;
    private final PasskeyCheck check;
    private final Challenges challenges;
    private final TownSign town;

    PasskeyPage(Persons persons, Passkeys passkeys, PasskeyCheck check, Challenges challenges, TownSign town) {
        this.persons = persons;
        this.passkeys = passkeys;
        this.check = check;
        this.challenges = challenges;
        this.town = town;
    }

    @GetMapping(PATH)
    ModelAndView show(
            @AuthenticationPrincipal SignedIn person,
            HttpServletRequest request,
            @RequestParam(name = "gespeichert", required = false) @Nullable String saved) {
        return page(person, request).with("saved", saved != null).view();
    }

    @PostMapping(PATH)
    ModelAndView add(
            @AuthenticationPrincipal SignedIn person,
            HttpServletRequest request,
            @RequestParam(name = "bezeichnung", defaultValue = "") String label,
            @RequestParam(name = "antwort", defaultValue = "") String answer) {
        String name = label.replaceAll("\\p{Cntrl}", " ").strip();
        if (name.isEmpty() || name.length() > LONGEST) {
            return refused(person, request, label, "passkey.labelWrong");
        }
        boolean added = challenges
                .take(request.getSession())
                .flatMap(challenge -> check.registered(answer, challenge, OwnAddress.of(request)))
                .filter(credential -> passkeys.add(person.person(), name, credential))
                .isPresent();
        return added
                ? Page.redirect(PATH + "?gespeichert")
                : refused(person, request, label, answer.isEmpty() ? "passkey.noAnswer" : "passkey.refused");
    }

    @PostMapping(PATH + "/{id}/entfernen")
    ModelAndView remove(@AuthenticationPrincipal SignedIn person, @PathVariable UUID id) {
        passkeys.remove(person.person(), id);
        return Page.redirect(PATH + "?gespeichert");
    }

    private ModelAndView refused(SignedIn person, HttpServletRequest request, String label, String problem) {
        return page(person, request)
                .with("saved", false)
                .with("written", label)
                .with("problem", problem)
                .status(HttpStatus.UNPROCESSABLE_CONTENT)
                .view();
    }

    private Page page(SignedIn person, HttpServletRequest request) {
        OwnAddress address = OwnAddress.of(request);
        Page page = Page.of("people/passkeys").with("passkeys", passkeys.list(person.person()));
        return address.takesPasskeys()
                ? page.with(
                        "question",
                        PasskeyQuestion.forNew(
                                persons.find(person.person()).orElseThrow(),
                                town.name(),
                                address,
                                challenges.ask(request.getSession()),
                                passkeys.credentials(person.person())))
                : page;
    }
}
