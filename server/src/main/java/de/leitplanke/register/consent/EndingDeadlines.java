package de.leitplanke.register.consent;

import de.leitplanke.people.TownOfThisInstallation;
import de.leitplanke.platform.tenancy.CurrentMunicipality;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** Lets deadlines end without anybody asking, soon after midnight; whoever reads a request earlier sees it, too. */
@Service
class EndingDeadlines {

    private final Proceeding proceeding;
    private final TownOfThisInstallation town;

    EndingDeadlines(Proceeding proceeding, TownOfThisInstallation town) {
        this.proceeding = proceeding;
        this.town = town;
    }

    @Scheduled(cron = "0 3 * * * *", zone = "Europe/Berlin")
    void takeEffect() {
        CurrentMunicipality.run(town.get().id(), proceeding::lapseAll);
    }
}
