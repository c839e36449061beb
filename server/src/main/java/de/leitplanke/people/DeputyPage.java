package de.leitplanke.people;

import de.leitplanke.people.DeputyForm.Fields;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where the administration enters a deputy for somebody. */
@Controller
class DeputyPage {

    private static final String PATH = StaffPage.PATH + "/{id}/vertretung";

    private final AdministeredAccount accounts;
    private final DeputyForm form;

    DeputyPage(AdministeredAccount accounts, DeputyForm form) {
        this.accounts = accounts;
        this.form = form;
    }

    @GetMapping(PATH)
    ModelAndView show(
            @PathVariable UUID id, @RequestParam(name = "gespeichert", required = false) @Nullable String saved) {
        Account account = accounts.any(id);
        return form.page(account, path(account), AdministeredAccount.path(account))
                .with("saved", saved != null)
                .view();
    }

    @PostMapping(PATH)
    ModelAndView name(
            @PathVariable UUID id,
            @RequestParam("vertretung") UUID deputy,
            @RequestParam("rolle") Role role,
            @RequestParam("von") String from,
            @RequestParam("bis") String to) {
        Account account = accounts.any(id);
        return form.name(account, new Fields(deputy, role, from, to), path(account), AdministeredAccount.path(account));
    }

    @PostMapping(PATH + "/{deputyship}/beenden")
    ModelAndView end(@PathVariable UUID id, @PathVariable UUID deputyship) {
        Account account = accounts.any(id);
        return form.end(account, deputyship, path(account));
    }

    private static String path(Account account) {
        return AdministeredAccount.path(account) + "/vertretung";
    }
}
