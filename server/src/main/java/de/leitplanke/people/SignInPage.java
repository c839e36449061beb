package de.leitplanke.people;

import de.leitplanke.platform.page.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class SignInPage {

    private final DemoAccounts demoAccounts;
    private final TownOfThisInstallation town;

    SignInPage(DemoAccounts demoAccounts, TownOfThisInstallation town) {
        this.demoAccounts = demoAccounts;
        this.town = town;
    }

    @GetMapping("/anmelden")
    ModelAndView show(
            @RequestParam(name = "weiter", required = false) @Nullable String next,
            @RequestParam(name = "fehler", required = false) @Nullable String failed,
            @RequestParam(name = "abgemeldet", required = false) @Nullable String signedOut,
            @RequestParam(name = "eingerichtet", required = false) @Nullable String settled) {
        return Page.of("people/sign-in")
                .with("next", AfterSignIn.insidePath(next))
                .with("failed", failed != null)
                .with("signedOut", signedOut != null)
                .with("settled", settled != null)
                .with("demoAccounts", town.get().demo() ? demoAccounts.list() : List.of())
                .view();
    }
}
