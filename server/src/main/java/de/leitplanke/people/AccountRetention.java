package de.leitplanke.people;

import de.leitplanke.platform.start.StartStep;
import de.leitplanke.platform.tenancy.CurrentMunicipality;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** Ends accounts after the last day of work and forgets links, deputyships and locks that are over. */
@Service
class AccountRetention implements StartStep {

    private final Leaving leaving;
    private final Deputies deputies;
    private final AccountLinks links;
    private final FunctionLinks functionLinks;
    private final Persons persons;
    private final TownOfThisInstallation town;

    AccountRetention(
            Leaving leaving,
            Deputies deputies,
            AccountLinks links,
            FunctionLinks functionLinks,
            Persons persons,
            TownOfThisInstallation town) {
        this.leaving = leaving;
        this.deputies = deputies;
        this.links = links;
        this.functionLinks = functionLinks;
        this.persons = persons;
        this.town = town;
    }

    @Override
    public int order() {
        return 910;
    }

    /** After days without a server, or from a backup: what is over ends before anybody signs in. */
    @Override
    public void run() {
        endWhatIsOver();
    }

    /** Every hour, since the server may be off at night; the day decides. */
    @Scheduled(cron = "0 17 * * * *", zone = "Europe/Berlin")
    void endWhatIsOver() {
        CurrentMunicipality.run(town.get().id(), () -> {
            leaving.due().forEach(leaving::end);
            deputies.forgetPast();
            links.deleteExpired();
            functionLinks.deleteExpired();
            persons.forgetPastLocks();
        });
    }
}
