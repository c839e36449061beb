package de.leitplanke.town;

import de.leitplanke.people.TownOfThisInstallation;
import de.leitplanke.platform.start.StartStep;
import de.leitplanke.platform.tenancy.CurrentMunicipality;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Pages of own variants and of those who decide on them. */
final class VariantAddresses {

    private static final String AUTHOR = "datenschutz";
    private static final String ORIGIN = "antwort-beschwerde";
    private static final String RENEWED = "workshop-ablauf";

    private VariantAddresses() {}

    static void addTo(Addresses addresses, RunningTown town) {
        VariantVisit visit = new VariantVisit(town, AUTHOR);
        addresses.add("sachbearbeitung", "/beispiele/eigene", "/beispiele/" + ORIGIN + "/eigene-fassung");
        addresses.add("sachbearbeitung", "/beispiele/" + ORIGIN + "/fassungen");
        addresses.add(new Address("sachbearbeitung", "/beispiele/protokoll-aus-notizen/eigene-fassung", 422, page -> {
            page.fill("#titel", "");
            page.fill("#vorlage", "{{gibtesnicht}}");
            Journey.press(page, "Fassung speichern");
        }));
        addresses.add(new Address(
                "sachbearbeitung",
                "/beispiele/protokoll-aus-notizen/eigene-fassung",
                200,
                page -> Journey.press(page, "Prüfen, ohne zu speichern")));
        String kept = visit.save(ORIGIN, "Antwort, nur für mich");
        String waiting = visit.save(ORIGIN, "Antwort für alle Ämter");
        String suggestion = visit.suggest(waiting, "neu");
        addresses.add(AUTHOR, "/beispiele/eigene", kept, kept + "/bearbeiten", waiting);
        addresses.add("leitung", "/", "/beispiele/vorschlaege", suggestion);
        renewed(addresses, town, visit);
        addresses.add("ki", "/beispiele/vorschlaege", "/beispiele/grusswort/ausmustern");
    }

    private static void renewed(Addresses addresses, RunningTown town, VariantVisit visit) {
        visit.release(visit.suggest(visit.save(RENEWED, "Workshop in Musterberg"), "fassung"));
        String declined = visit.save(ORIGIN, "Antwort ohne Frist");
        visit.decide("leitung", visit.suggest(declined, "neu"), "ablehnen", "Die Frist fehlt.");
        addresses.add(AUTHOR, declined, "/beispiele/" + RENEWED + "/fassungen");
        CurrentMunicipality.call(town.bean(TownOfThisInstallation.class).get().id(), () -> {
            new TransactionTemplate(town.bean(PlatformTransactionManager.class))
                    .execute(_ -> town.bean(JdbcClient.class)
                            .sql("update library.example set shipped_hash = 'older' where key = :key")
                            .param("key", RENEWED)
                            .update());
            town.bean("shippedExamples", StartStep.class).run();
            return RENEWED;
        });
        addresses.add("ki", "/beispiele/vorschlaege/mitgeliefert/" + RENEWED);
    }
}
