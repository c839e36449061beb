package de.leitplanke.people;

import de.leitplanke.people.DeputyForm.Fields;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a person names the own deputy. */
@Controller
class OwnDeputyPage {

    private static final String PATH = "/profil/vertretung";
    private static final String BACK = "/profil";

    private final AdministeredAccount accounts;
    private final DeputyForm form;

    OwnDeputyPage(AdministeredAccount accounts, DeputyForm form) {
        this.accounts = accounts;
        this.form = form;
    }

    @GetMapping(PATH)
    ModelAndView show(
            @AuthenticationPrincipal SignedIn person,
            @RequestParam(name = "gespeichert", required = false) @Nullable String saved) {
        return form.page(own(person), PATH, BACK).with("saved", saved != null).view();
    }

    @PostMapping(PATH)
    ModelAndView name(
            @AuthenticationPrincipal SignedIn person,
            @RequestParam("vertretung") UUID deputy,
            @RequestParam("rolle") Role role,
            @RequestParam("von") String from,
            @RequestParam("bis") String to) {
        return form.name(own(person), new Fields(deputy, role, from, to), PATH, BACK);
    }

    @PostMapping(PATH + "/{deputyship}/beenden")
    ModelAndView end(@AuthenticationPrincipal SignedIn person, @PathVariable UUID deputyship) {
        return form.end(own(person), deputyship, PATH);
    }

    private Account own(SignedIn person) {
        return accounts.any(person.person().value());
    }
}
