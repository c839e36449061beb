package de.leitplanke.people;

import de.leitplanke.platform.page.Page;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a new installation gets its town's name and its first account. */
@Controller
class SetupPage {

    private static final int LONGEST_TOWN = 80;

    private final SetupLinks links;
    private final SettingUp settingUp;
    private final TownOfThisInstallation town;

    SetupPage(SetupLinks links, SettingUp settingUp, TownOfThisInstallation town) {
        this.links = links;
        this.settingUp = settingUp;
        this.town = town;
    }

    @GetMapping("/einrichten")
    ModelAndView show(@RequestParam(name = "token", defaultValue = "") String token) {
        return links.isOpen(token) ? page(token).view() : gone();
    }

    @PostMapping("/einrichten")
    ModelAndView create(
            @RequestParam("token") String token,
            @RequestParam("stadt") String townName,
            @RequestParam("person") String displayName,
            @RequestParam("anmeldename") String login,
            @RequestParam("kennwort") String password,
            @RequestParam("wiederholung") String repeated) {
        if (!links.isOpen(token)) {
            return gone();
        }
        Optional<String> problem = townName.isBlank() || townName.strip().length() > LONGEST_TOWN
                ? Optional.of("setup.townMissing")
                : settingUp.create(token, NewAccount.entered(displayName, login), password, repeated);
        if (problem.isEmpty()) {
            town.rename(townName.strip());
            return Page.redirect("/anmelden");
        }
        return page(token)
                .status(HttpStatus.UNPROCESSABLE_CONTENT)
                .with("problem", problem.get())
                .with("town", townName)
                .with("person", displayName)
                .with("login", login)
                .view();
    }

    private static Page page(String token) {
        return Page.of("people/setup").with("token", token);
    }

    private static ModelAndView gone() {
        return Page.of("people/setup-gone").status(HttpStatus.NOT_FOUND).view();
    }
}
