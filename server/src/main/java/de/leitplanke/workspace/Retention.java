package de.leitplanke.workspace;

import de.leitplanke.people.TownOfThisInstallation;
import de.leitplanke.platform.start.StartStep;
import de.leitplanke.platform.tenancy.CurrentMunicipality;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** Deletes assignments on their last day without anybody asking. */
@Service
class Retention implements StartStep {

    private final Assignments assignments;
    private final TownOfThisInstallation town;
    private final Clock clock;

    Retention(Assignments assignments, TownOfThisInstallation town, Clock clock) {
        this.assignments = assignments;
        this.town = town;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 900;
    }

    /** After days without a server, or from a backup: what is overdue goes before anybody sees it. */
    @Override
    public void run() {
        deleteWhatHasExpired();
    }

    @Scheduled(cron = "0 7 * * * *", zone = "Europe/Berlin")
    void deleteWhatHasExpired() {
        CurrentMunicipality.run(town.get().id(), () -> assignments.deleteExpired(LocalDate.now(clock)));
    }
}
