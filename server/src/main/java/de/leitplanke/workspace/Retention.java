package de.leitplanke.workspace;

import de.leitplanke.people.TownOfThisInstallation;
import de.leitplanke.platform.tenancy.CurrentMunicipality;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** Deletes assignments on their last day without anybody asking. */
@Service
class Retention {

    private final Assignments assignments;
    private final TownOfThisInstallation town;
    private final Clock clock;

    Retention(Assignments assignments, TownOfThisInstallation town, Clock clock) {
        this.assignments = assignments;
        this.town = town;
        this.clock = clock;
    }

    @Scheduled(cron = "0 7 * * * *", zone = "Europe/Berlin")
    void deleteWhatHasExpired() {
        CurrentMunicipality.run(town.get().id(), () -> assignments.deleteExpired(LocalDate.now(clock)));
    }
}
