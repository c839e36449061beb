package de.leitplanke.agreement;

import de.leitplanke.people.Role;
import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.page.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The keys of both offices for everybody to compare; an office holder makes, registers and retires the own one. */
@Controller
class KeysPage {

    private static final String PATH = "/vereinbarung/schluessel";

    private final OfficeKeys keys;
    private final RegisteringKeys registering;

    KeysPage(OfficeKeys keys, RegisteringKeys registering) {
        this.keys = keys;
        this.registering = registering;
    }

    @GetMapping(PATH)
    ModelAndView show(
            @AuthenticationPrincipal SignedIn person,
            @RequestParam(name = "erledigt", required = false) @Nullable String done) {
        return page(person).with("done", done != null).view();
    }

    @PostMapping(PATH)
    ModelAndView make(
            @AuthenticationPrincipal SignedIn person,
            @RequestParam("kennwort") String passphrase,
            @RequestParam("wiederholung") String repeated) {
        Party party = VersionDetails.requireParty(person);
        return answer(registering.make(person.person(), party, passphrase, repeated), person);
    }

    @PostMapping(PATH + "/hinterlegen")
    ModelAndView register(@AuthenticationPrincipal SignedIn person, @RequestParam("schluessel") String publicKey) {
        Party party = VersionDetails.requireParty(person);
        return answer(registering.keptOutside(person.person(), party, publicKey), person);
    }

    @PostMapping(PATH + "/zurueckziehen")
    ModelAndView retire(@AuthenticationPrincipal SignedIn person) {
        registering.retire(person.person());
        return Page.redirect(PATH + "?erledigt");
    }

    private ModelAndView answer(RegisteringKeys.Outcome outcome, SignedIn person) {
        return switch (outcome) {
            case RegisteringKeys.Registered registered -> Page.redirect(PATH + "?erledigt");
            case RegisteringKeys.Refused refused ->
                page(person)
                        .status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .with("done", false)
                        .with("problem", refused.textKey())
                        .view();
        };
    }

    private Page page(SignedIn person) {
        boolean both = person.has(Role.EMPLOYER) && person.has(Role.STAFF_COUNCIL);
        return Page.of("agreement/keys")
                .with("keys", keys.all().stream().map(KeyLine::of).toList())
                .with("own", keys.inUseBy(person.person()).map(KeyLine::of).orElse(null))
                .with("partyKey", Party.of(person.roles()).map(Party::textKey).orElse(null))
                .with("both", both);
    }
}
