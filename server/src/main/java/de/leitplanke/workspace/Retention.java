package de.leitplanke.workspace;

import de.leitplanke.agreement.AgreementInForce;
import de.leitplanke.people.TownOfThisInstallation;
import de.leitplanke.platform.tenancy.CurrentMunicipality;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** Ends assignments after the days that the agreement names. */
@Service
class Retention {

    private static final long SHORTEST_DEFAULT = 30;

    private final AgreementInForce agreement;
    private final Assignments assignments;
    private final TownOfThisInstallation town;
    private final Clock clock;

    Retention(AgreementInForce agreement, Assignments assignments, TownOfThisInstallation town, Clock clock) {
        this.agreement = agreement;
        this.assignments = assignments;
        this.town = town;
        this.clock = clock;
    }

    /** The day on which an assignment that begins today is deleted. */
    LocalDate expiry() {
        long days = agreement
                .find()
                .map(stored -> stored.version()
                        .values()
                        .number("retention.assignmentDays")
                        .orElse(SHORTEST_DEFAULT))
                .orElse(SHORTEST_DEFAULT);
        return LocalDate.now(clock).plusDays(days);
    }

    @Scheduled(cron = "0 7 * * * *", zone = "Europe/Berlin")
    void deleteWhatHasExpired() {
        CurrentMunicipality.run(town.get().id(), () -> assignments.deleteExpired(LocalDate.now(clock)));
    }
}
