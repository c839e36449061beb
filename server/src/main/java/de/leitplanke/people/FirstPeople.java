package de.leitplanke.people;

import de.leitplanke.platform.start.StartStep;
import org.springframework.stereotype.Component;

/** Creates the demo accounts in the demo town. */
@Component
class FirstPeople implements StartStep {

    private final TownOfThisInstallation town;
    private final DemoAccounts demoAccounts;

    FirstPeople(TownOfThisInstallation town, DemoAccounts demoAccounts) {
        this.town = town;
        this.demoAccounts = demoAccounts;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public void run() {
        if (town.get().demo()) {
            demoAccounts.create();
        }
    }
}
