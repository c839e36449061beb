package de.leitplanke.people;

import de.leitplanke.platform.page.TownSign;
import org.springframework.stereotype.Component;

@Component
class TownSignOfInstallation implements TownSign {

    private final TownOfThisInstallation town;

    TownSignOfInstallation(TownOfThisInstallation town) {
        this.town = town;
    }

    @Override
    public String name() {
        return town.get().name();
    }

    @Override
    public boolean demo() {
        return town.get().demo();
    }

    @Override
    public String personName(Object principal) {
        return principal instanceof SignedIn person ? person.displayName() : "";
    }
}
