package de.leitplanke.evidence.seal;

import de.leitplanke.people.TownOfThisInstallation;
import de.leitplanke.platform.tenancy.CurrentMunicipality;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Destroys events with their seals, consents and old accesses on their day, without anybody asking. */
@Service
class SealRetention {

    private final SecurityEvents events;
    private final Openings openings;
    private final AccessLog log;
    private final KeepingTime time;
    private final TownOfThisInstallation town;
    private final TransactionTemplate transaction;

    SealRetention(
            SecurityEvents events,
            Openings openings,
            AccessLog log,
            KeepingTime time,
            TownOfThisInstallation town,
            TransactionTemplate transaction) {
        this.events = events;
        this.openings = openings;
        this.log = log;
        this.time = time;
        this.town = town;
        this.transaction = transaction;
    }

    /** Every hour, since the server may be off at night; the day decides. */
    @Scheduled(cron = "0 27 * * * *", zone = "Europe/Berlin")
    void everyHour() {
        CurrentMunicipality.run(town.get().id(), () -> transaction.executeWithoutResult(status -> destroyWhatIsOver()));
    }

    /** A shorter time in a newer agreement counts for older entries too; a longer one does not. */
    void destroyWhatIsOver() {
        events.deleteUntil(time.today());
        time.goneUntil(KeepingTime.SECURITY_LOG).ifPresent(events::deleteOlderThan);
        openings.takeBackConsents(time.today());
        time.goneUntil(KeepingTime.ACCESS_LOG).ifPresent(log::deleteUntil);
    }
}
