package de.leitplanke.evidence.seal;

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
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Where an office holder makes and retires the own key for seals. */
@Controller
class SealKeysPage {

    private static final String PATH = SealsPage.PATH + "/schluessel";

    private final SealKeys keys;
    private final MakingSealKeys making;

    SealKeysPage(SealKeys keys, MakingSealKeys making) {
        this.keys = keys;
        this.making = making;
    }

    @GetMapping(PATH)
    ModelAndView show(@AuthenticationPrincipal SignedIn person) {
        return page(person).view();
    }

    @PostMapping(PATH)
    ModelAndView make(
            @AuthenticationPrincipal SignedIn person,
            @RequestParam("kennwort") String passphrase,
            @RequestParam("wiederholung") String repeated) {
        @Nullable
        String problem = making.make(person.person(), office(person), passphrase, repeated)
                .orElse(null);
        return problem == null
                ? Page.redirect(PATH)
                : page(person)
                        .status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .with("problem", problem)
                        .view();
    }

    @PostMapping(PATH + "/zurueckziehen")
    ModelAndView retire(@AuthenticationPrincipal SignedIn person) {
        making.retire(person.person());
        return Page.redirect(SealsPage.PATH);
    }

    private Page page(SignedIn person) {
        return Page.of("seals/keys")
                .with("officeKey", office(person).textKey())
                .with("key", keys.inUseBy(person.person()).orElse(null));
    }

    private static Role office(SignedIn person) {
        return SealOffices.ofKey(person.roles()).orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }
}
