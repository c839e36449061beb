package de.leitplanke.evidence.seal;

import de.leitplanke.evidence.AgreedReasons;
import de.leitplanke.evidence.OfficialActs;
import de.leitplanke.evidence.OwnLog;
import de.leitplanke.evidence.RetainedLog;
import de.leitplanke.evidence.RetentionDays;
import de.leitplanke.people.Functions;
import de.leitplanke.people.PersonId;
import de.leitplanke.people.Persons;
import de.leitplanke.people.Role;
import de.leitplanke.people.SignInEvent;
import de.leitplanke.people.SignedIn;
import de.leitplanke.people.TownOfThisInstallation;
import de.leitplanke.platform.page.Texts;
import de.leitplanke.platform.seal.InstallationProof;
import de.leitplanke.platform.tenancy.CurrentMunicipality;
import de.leitplanke.platform.tenancy.MunicipalityId;
import de.leitplanke.town.RunningTown;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A town of its own in the real database with the terms of the demo town's agreement and a clock that a test moves. */
final class SealTown {

    static final String PASSPHRASE = "Morgentau auf dem Marktplatz";

    private final RunningTown running = RunningTown.get();
    private final MunicipalityId id = new MunicipalityId(UUID.randomUUID());
    private final Agreed reasons = Agreed.ofTheDemoTown(running);
    private final SecureRandom random = new SecureRandom();
    private Clock clock = running.bean(Clock.class);

    final JdbcClient jdbc = running.bean(JdbcClient.class);
    final SignedIn security;
    final SignedIn dataProtection;

    private SealTown() {
        in(() -> jdbc.sql("insert into people.municipality (id, name, demo, created_at)"
                        + " values (:id, 'Stadt Auenfels', false, now())")
                .param("id", id.value())
                .update());
        security = person("Rolf Beispiel", Role.SECURITY);
        dataProtection = person("Dora Beispiel", Role.DATA_PROTECTION);
    }

    static SealTown fresh() {
        return new SealTown();
    }

    /** The agreement of the demo town as it is; only who asks is another town. */
    private record Agreed(Reasons inForce, Period events, Period accesses) implements AgreedReasons {

        static Agreed ofTheDemoTown(RunningTown running) {
            AgreedReasons agreed = running.bean(AgreedReasons.class);
            RetentionDays periods = running.bean(RetentionDays.class);
            return CurrentMunicipality.call(
                    running.bean(TownOfThisInstallation.class).get().id(),
                    () -> new Agreed(
                            agreed.inForce(), periods.of(RetainedLog.ACCESS), periods.of(RetainedLog.LOG_ACCESS)));
        }
    }

    /** Runs in the town, in a transaction of its own. */
    <T> T in(Supplier<T> work) {
        TransactionTemplate transaction = new TransactionTemplate(bean(PlatformTransactionManager.class));
        return CurrentMunicipality.call(id, () -> Objects.requireNonNull(transaction.execute(status -> work.get())));
    }

    void run(Runnable work) {
        in(() -> {
            work.run();
            return true;
        });
    }

    <T> T bean(Class<T> type) {
        return running.bean(type);
    }

    SignedIn person(String name, Role... roles) {
        PersonId person = new PersonId(UUID.randomUUID());
        in(() -> jdbc.sql("""
                        insert into people.person
                            (id, municipality_id, login, display_name, password_hash, roles, created_at)
                        values (:id, :town, :login, :name, '', :roles, now())
                        """)
                .param("id", person.value())
                .param("town", id.value())
                .param("login", "login-" + person.value())
                .param("name", name)
                .param("roles", Set.of(roles).stream().map(Role::name).toArray(String[]::new))
                .update());
        return new SignedIn(person, id, name, Set.of(roles));
    }

    /** Somebody with a key for this office. */
    SignedIn member(String name, Role office) {
        SignedIn person = person(name, office);
        makeKey(person);
        return person;
    }

    void makeKey(SignedIn person) {
        Role office = SealOffices.ofKey(person.roles()).orElseThrow();
        in(() -> making().make(person.person(), office, PASSPHRASE, PASSPHRASE)).ifPresent(problem -> {
            throw new AssertionError(problem);
        });
    }

    void daysPass(long days) {
        clock = Clock.offset(clock, Duration.ofDays(days));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    void notice(SignInEvent event, SignedIn person) {
        run(() -> new NotingSignIns(events(), groups(), reasons, time(), random).noticed(event, person.person()));
    }

    /** Asks for all lock-outs of today. */
    AskingToOpen.Outcome ask(SignedIn person, String because) {
        OpeningForm form = new OpeningForm(
                Purpose.ATTACK.name(),
                SignInEvent.LOCK_OUT.name(),
                today().toString(),
                today().toString(),
                "Mehrere Konten wurden kurz nacheinander gesperrt.",
                !because.isEmpty(),
                because);
        return in(() -> new AskingToOpen(openings(), events(), keys(), log(), reasons, time()).ask(person, form));
    }

    /** Asked for, and data protection knows. */
    UUID asked(String because) {
        UUID opening = ((AskingToOpen.Asked) ask(security, because)).opening();
        in(() -> informing().inform(opening, dataProtection, ""));
        return opening;
    }

    Optional<String> approve(UUID opening, SignedIn person) {
        return approve(opening, person, PASSPHRASE);
    }

    Optional<String> approve(UUID opening, SignedIn person, String passphrase) {
        return in(() -> deciding().approve(opening, person, passphrase));
    }

    OpeningSeals.Outcome open(UUID opening, SignedIn person) {
        return in(() -> new OpeningSeals(
                        openings(),
                        rights(),
                        new OwnSealKey(keys(), time()),
                        events(),
                        notices(),
                        log(),
                        acts(),
                        bean(Persons.class),
                        time())
                .open(opening, person, PASSPHRASE));
    }

    Opening opening(UUID id) {
        return in(() -> openings().find(id).orElseThrow());
    }

    List<OwnOpening> toldTo(SignedIn person) {
        return in(() -> new OwnOpenings(notices(), openings()).of(person.person()));
    }

    /** What happens every hour. */
    void destroyWhatIsOver() {
        run(() -> {
            new EventRetention(events(), openings(), keys(), notices(), time())
                    .forgetUntil(today().minus(reasons.events()));
            new AccessRetention(log()).forgetUntil(today().minus(reasons.accesses()));
        });
    }

    /** Every row of the module's tables in this town, as text. */
    String everythingStored() {
        return in(() -> {
            StringBuilder all = new StringBuilder();
            for (String table : jdbc.sql(
                            "select c.relname from pg_class c where c.relnamespace = 'evidence'::regnamespace"
                                    + " and c.relkind = 'r'")
                    .query((row, number) -> row.getString("relname"))
                    .list()) {
                jdbc.sql("select t::text as words from evidence." + table + " t")
                        .query((row, number) -> row.getString("words"))
                        .list()
                        .forEach(row -> all.append(row).append('\n'));
            }
            return all.toString();
        });
    }

    SealTime time() {
        return new SealTime(clock);
    }

    SealKeys keys() {
        return new SealKeys(jdbc, bean(InstallationProof.class));
    }

    SealGroups groups() {
        return new SealGroups(keys(), bean(Persons.class));
    }

    SecurityEvents events() {
        return new SecurityEvents(jdbc);
    }

    AccessLog log() {
        return new AccessLog(jdbc, time());
    }

    Openings openings() {
        return new Openings(jdbc, log());
    }

    OpeningNotices notices() {
        return new OpeningNotices(jdbc);
    }

    OpeningRights rights() {
        return new OpeningRights(notices(), bean(Functions.class), time());
    }

    InformingOpenings informing() {
        return new InformingOpenings(openings(), rights(), notices(), log(), time());
    }

    DecidingOpenings deciding() {
        return new DecidingOpenings(
                openings(), rights(), new OwnSealKey(keys(), time()), keys(), events(), log(), acts(), random);
    }

    MakingSealKeys making() {
        return new MakingSealKeys(
                keys(), bean(InstallationProof.class), officialActs(), time(), random, bean(Texts.class));
    }

    private SealActs acts() {
        return new SealActs(officialActs(), bean(Texts.class));
    }

    private OfficialActs officialActs() {
        return new OwnLog().acts(clock);
    }
}
