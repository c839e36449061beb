package de.leitplanke.register.consent;

import de.leitplanke.evidence.OfficialActs;
import de.leitplanke.people.Role;
import de.leitplanke.people.TownOfThisInstallation;
import de.leitplanke.platform.tenancy.CurrentMunicipality;
import de.leitplanke.register.consent.ConsentRequest.ConsentId;
import de.leitplanke.register.consent.ConsentRules.AfterPapers;
import de.leitplanke.register.consent.ConsentRules.Silence;
import de.leitplanke.town.RunningTown;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Two offices on the real database whose calendar the test turns. */
final class CalendarTown {

    private static final RunningTown TOWN = RunningTown.get();

    private final MovedClock clock;
    private final ConsentRequests requests = TOWN.bean(ConsentRequests.class);
    private final ConsentPapers papers = TOWN.bean(ConsentPapers.class);
    private final Preparation preparation;
    private final Proceeding proceeding;

    private CalendarTown(String day, ConsentRules rules) {
        clock = new MovedClock(day);
        preparation = new Preparation(requests, papers, rules);
        proceeding =
                new Proceeding(requests, papers, rules, new Deadlines(rules), TOWN.bean(OfficialActs.class), clock);
    }

    static CalendarTown on(String day) {
        return new CalendarTown(day, rules(Silence.CONSENT, AfterPapers.RESTART));
    }

    static CalendarTown resuming(String day) {
        return new CalendarTown(day, rules(Silence.CONSENT, AfterPapers.RESUME));
    }

    static CalendarTown whereSilenceMeansNothing(String day) {
        return new CalendarTown(day, rules(Silence.NOTHING, AfterPapers.RESTART));
    }

    private static ConsentRules rules(Silence silence, AfterPapers afterPapers) {
        return new ConsentRules(
                "law",
                "source",
                "status",
                14,
                7,
                7,
                silence,
                afterPapers,
                14,
                List.of(
                        new ConsentRules.PaperKind("purpose", "Zweck", ""),
                        new ConsentRules.PaperKind("logs", "Protokolle", "")));
    }

    void turnTo(String day) {
        clock.to(day);
    }

    ConsentId draft(boolean urgent) {
        return inTown(() -> preparation.begin(
                new RequestForm("Probe", Matter.TOOL, "Landesassistent", "Ein Werkzeug für Entwürfe.", urgent)));
    }

    ConsentId complete(boolean urgent) {
        ConsentId id = draft(urgent);
        enclose(id, "purpose");
        enclose(id, "logs");
        return id;
    }

    ConsentId submitted() {
        ConsentId id = complete(false);
        done(id, ConsentAct.SUBMIT, Role.EMPLOYER, "", null);
        return id;
    }

    Outcome enclose(ConsentId id, String key) {
        return inTown(() -> preparation.enter(id, key, new Paper.Enclosed("Steht hier.")));
    }

    Outcome take(ConsentId id, ConsentAct act, Role office, String words, @Nullable String resolvedOn) {
        return inTown(() -> proceeding.take(
                id, new Proceeding.Wish(act, office, words, resolvedOn == null ? null : LocalDate.parse(resolvedOn))));
    }

    void done(ConsentId id, ConsentAct act, Role office, String words, @Nullable String resolvedOn) {
        Outcome outcome = take(id, act, office, words, resolvedOn);
        if (!(outcome instanceof Outcome.Done)) {
            throw new AssertionError(outcome.toString());
        }
    }

    void midnightPasses() {
        inTown(() -> {
            proceeding.lapseAll();
            return true;
        });
    }

    ConsentRequest request(ConsentId id) {
        return inTown(() -> requests.find(id).orElseThrow());
    }

    List<ConsentStep> steps(ConsentId id) {
        return inTown(() -> requests.steps(id));
    }

    List<String> officialActs(ConsentId id) {
        String subject = "Mitbestimmungsvorgang " + request(id).number();
        return inTown(() -> TOWN.bean(JdbcClient.class)
                .sql("select kind || ' ' || details from evidence.official_act where subject = :subject order by kind")
                .param("subject", subject)
                .query(String.class)
                .list());
    }

    private static <T> T inTown(Supplier<T> work) {
        return CurrentMunicipality.call(
                TOWN.bean(TownOfThisInstallation.class).get().id(),
                () -> new TransactionTemplate(TOWN.bean(PlatformTransactionManager.class))
                        .execute(status -> work.get()));
    }
}
