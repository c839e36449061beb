package de.leitplanke.evidence.seal;

import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.evidence.OwnLog;
import de.leitplanke.evidence.seal.Opening.State;
import de.leitplanke.people.Role;
import de.leitplanke.people.SignInEvent;
import de.leitplanke.people.SignedIn;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the request to the name: both groups, in this order, and nobody behind anybody's back. */
class OpeningTest {

    private static final String LATER = "Sonst würden Spuren verwischt, ehe sie gesichert sind.";

    /** Making keys takes long, so that all tests share them; each has a day of its own. */
    private static final SealTown TOWN = SealTown.fresh();

    private static final SignedIn MAYOR = TOWN.member("Berta Muster", Role.EMPLOYER);
    private static final SignedIn DEPUTY_MAYOR = TOWN.member("Bodo Muster", Role.EMPLOYER);
    private static final SignedIn COUNCIL = TOWN.member("Carla Muster", Role.STAFF_COUNCIL);

    private final SignedIn clerk = TOWN.person("Quirin Zwetschgenbaum", Role.EMPLOYEE);

    @BeforeAll
    static void securityCanAsk() {
        TOWN.makeKey(TOWN.security);
    }

    @BeforeEach
    void somebodyIsLockedOutToday() {
        TOWN.daysPass(1);
        TOWN.notice(SignInEvent.LOCK_OUT, clerk);
    }

    @Test
    void whatBothGroupsAgreeToIsReadByTheOneWhoAskedAndThePersonIsTold() {
        UUID opening = TOWN.asked("");
        assertThat(TOWN.approve(opening, MAYOR)).isEmpty();
        assertThat(TOWN.approve(opening, COUNCIL)).isEmpty();
        assertThat(TOWN.toldTo(clerk)).isEmpty();

        assertThat(names(TOWN.open(opening, TOWN.security))).containsExactly("Quirin Zwetschgenbaum");
        assertThat(TOWN.opening(opening).state(TOWN.today())).isEqualTo(State.OPENED);
        assertThat(TOWN.toldTo(clerk)).hasSize(1);
        assertThat(TOWN.toldTo(clerk).getFirst().opening().steps())
                .extracting(AccessStep::personName)
                .contains("Rolf Beispiel", "Berta Muster", "Carla Muster");
        assertThat(TOWN.toldTo(MAYOR)).isEmpty();
    }

    @Test
    void openingIsAPublicActWithoutAPersonAndCountedOnce() {
        UUID opening = approved("");
        TOWN.open(opening, TOWN.security);
        TOWN.open(opening, TOWN.security);

        assertThat(TOWN.in(() -> TOWN.jdbc
                        .sql("select subject || details as words from evidence.official_act"
                                + " where kind = 'SEAL_OPENED' and happened_on = :today")
                        .param("today", TOWN.today())
                        .query((row, number) -> row.getString("words"))
                        .list()))
                .singleElement()
                .asString()
                .contains("Angriff aufklären", "\"entries\":\"1\"")
                .doesNotContain("Zwetschgenbaum", clerk.getName(), "Muster", "Beispiel");
        assertThat(TOWN.opening(opening).steps())
                .filteredOn(step -> step.kind() == AccessStep.Kind.OPENED)
                .hasSize(2);
    }

    @Test
    void nobodyDecidesBeforeDataProtectionKnows() {
        UUID opening = ((AskingToOpen.Asked) TOWN.ask(TOWN.security, "")).opening();
        assertThat(TOWN.approve(opening, MAYOR)).contains("seals.notNow");
        assertThat(TOWN.in(() -> TOWN.informing().inform(opening, MAYOR, "schon gesagt")))
                .contains("seals.notNow");

        assertThat(TOWN.in(() -> TOWN.informing().inform(opening, TOWN.dataProtection, "")))
                .isEmpty();
        assertThat(TOWN.approve(opening, MAYOR)).isEmpty();
    }

    @Test
    void dataProtectionOutsideIsInformedOnPaperAndAGroupWritesItDown() {
        SealTown small = SealTown.fresh();
        SignedIn leader = small.member("Berta Muster", Role.EMPLOYER);
        small.member("Carla Muster", Role.STAFF_COUNCIL);
        small.makeKey(small.security);
        small.in(() -> small.jdbc
                .sql("update people.person set roles = '{EMPLOYEE}' where id = :id")
                .param("id", small.dataProtection.person().value())
                .update());
        small.notice(SignInEvent.LOCK_OUT, leader);
        UUID opening = ((AskingToOpen.Asked) small.ask(small.security, "")).opening();

        assertThat(small.in(() -> small.informing().inform(opening, small.security, "angerufen")))
                .contains("seals.notNow");
        assertThat(small.in(() -> small.informing().inform(opening, leader, "")))
                .contains("seals.inform.words");
        assertThat(small.in(() -> small.informing().inform(opening, leader, "Heute per Brief an den Kreis.")))
                .isEmpty();
        assertThat(small.opening(opening).state(small.today())).isEqualTo(State.INFORMED);
    }

    @Test
    void twoOfTheSameGroupAreStillOneGroup() {
        UUID opening = TOWN.asked("");
        TOWN.approve(opening, MAYOR);
        assertThat(TOWN.approve(opening, DEPUTY_MAYOR)).contains("seals.notNow");
        assertThat(TOWN.open(opening, TOWN.security)).isEqualTo(new OpeningSeals.Refused("seals.notNow"));
        assertThat(TOWN.toldTo(clerk)).isEmpty();
    }

    @Test
    void onlyTheOneWhoAskedReads() {
        UUID opening = approved("");
        SignedIn other = TOWN.member("Egon Beispiel", Role.SECURITY);
        for (SignedIn someone : new SignedIn[] {other, MAYOR, COUNCIL, TOWN.dataProtection, clerk}) {
            assertThat(TOWN.open(opening, someone)).isEqualTo(new OpeningSeals.Refused("seals.notNow"));
        }
    }

    @Test
    void whoeverAsksDoesNotDecide() {
        SignedIn both = TOWN.person("Hanno Muster", Role.SECURITY, Role.EMPLOYER);
        TOWN.makeKey(both);
        TOWN.notice(SignInEvent.LOCK_OUT, clerk);
        UUID opening = ((AskingToOpen.Asked) TOWN.ask(both, "")).opening();
        TOWN.in(() -> TOWN.informing().inform(opening, TOWN.dataProtection, ""));
        assertThat(TOWN.approve(opening, both)).contains("seals.notNow");
    }

    @Test
    void oneRefusalEndsTheRequestAndIsRecorded() {
        UUID opening = TOWN.asked("");
        TOWN.approve(opening, MAYOR);
        assertThat(TOWN.in(() -> TOWN.deciding().refuse(opening, COUNCIL, " "))).contains("seals.refuse.words");
        assertThat(TOWN.in(() -> TOWN.deciding().refuse(opening, COUNCIL, "Der Anlass reicht nicht.")))
                .isEmpty();

        assertThat(TOWN.opening(opening).state(TOWN.today())).isEqualTo(State.REFUSED);
        assertThat(TOWN.open(opening, TOWN.security)).isEqualTo(new OpeningSeals.Refused("seals.notNow"));
        assertThat(acts("SEAL_REFUSED")).isOne();
        assertThat(acts("SEAL_OPENED")).isZero();
        TOWN.destroyWhatIsOver();
        assertThat(consents(opening)).isZero();
    }

    @Test
    void personIsToldLaterIfTheReasonWasAgreedAndOnlyUntilItIsGone() {
        UUID opening = approved(LATER);
        TOWN.open(opening, TOWN.security);
        assertThat(TOWN.toldTo(clerk)).isEmpty();
        assertThat(TOWN.in(() -> TOWN.informing().tell(opening, TOWN.security))).contains("seals.notNow");

        assertThat(TOWN.in(() -> TOWN.informing().tell(opening, COUNCIL))).isEmpty();
        assertThat(TOWN.toldTo(clerk)).hasSize(1);
    }

    @Test
    void nothingIsWithheldLongerThanTheLogItselfLasts() {
        SealTown own = SealTown.fresh();
        SignedIn mayor = own.member("Maria Beispiel", Role.EMPLOYER);
        SignedIn council = own.member("Paul Beispiel", Role.STAFF_COUNCIL);
        SignedIn person = own.person("Quirin Zwetschgenbaum", Role.EMPLOYEE);
        own.makeKey(own.security);
        own.notice(SignInEvent.LOCK_OUT, person);
        UUID opening = own.asked(LATER);
        own.approve(opening, mayor);
        own.approve(opening, council);
        own.open(opening, own.security);

        own.daysPass(89);
        own.destroyWhatIsOver();
        assertThat(own.toldTo(person)).isEmpty();
        own.daysPass(1);
        own.destroyWhatIsOver();
        assertThat(own.toldTo(person)).hasSize(1);
    }

    @Test
    void onlyNamedEntriesAreOpened() {
        UUID opening = TOWN.asked("");
        SignedIn later = TOWN.person("Später Gesperrt", Role.EMPLOYEE);
        TOWN.notice(SignInEvent.LOCK_OUT, later);
        TOWN.notice(SignInEvent.PASSWORD_BY_LINK, later);
        TOWN.approve(opening, MAYOR);
        TOWN.approve(opening, COUNCIL);

        assertThat(names(TOWN.open(opening, TOWN.security))).containsExactly("Quirin Zwetschgenbaum");
        assertThat(TOWN.toldTo(later)).isEmpty();
    }

    @Test
    void fiveWrongPassphrasesLockTheKey() {
        UUID opening = TOWN.asked("");
        for (int i = 1; i < 5; i++) {
            assertThat(TOWN.approve(opening, MAYOR, "falsch")).contains("seals.wrongPassphrase");
        }
        assertThat(TOWN.approve(opening, MAYOR, "falsch")).contains("seals.keyLocked");
        assertThat(TOWN.approve(opening, MAYOR)).contains("seals.keyLocked");
        assertThat(consents(opening)).isZero();
    }

    @Test
    void nobodyAsksWithoutAnOccasionOrForMoreThanAMonth() {
        OpeningForm form = new OpeningForm("ATTACK", "LOCK_OUT", "2026-10-01", "2026-10-31", "x".repeat(20), false, "");
        assertThat(form.problem(LocalDate.of(2026, 11, 1))).isEmpty();
        assertThat(form.problem(LocalDate.of(2026, 10, 30))).contains("seals.form.days");
        assertThat(new OpeningForm("ATTACK", "LOCK_OUT", "2026-09-30", "2026-10-31", "x".repeat(20), false, "")
                        .problem(LocalDate.of(2026, 11, 1)))
                .contains("seals.form.days");
        assertThat(new OpeningForm("ATTACK", "LOCK_OUT", "2026-10-01", "2026-10-31", "Neugier", false, "")
                        .problem(LocalDate.of(2026, 11, 1)))
                .contains("seals.form.reason");
        assertThat(new OpeningForm("CURIOSITY", "LOCK_OUT", "2026-10-01", "2026-10-31", "x".repeat(20), false, "")
                        .problem(LocalDate.of(2026, 11, 1)))
                .contains("seals.form.choose");
    }

    @Test
    void deletedPersonLeavesProofsThatStillVerify() {
        SealTown gone = SealTown.fresh();
        gone.daysPass(-2);
        SignedIn leader = gone.member("Berta Muster", Role.EMPLOYER);
        SignedIn chair = gone.member("Carla Muster", Role.STAFF_COUNCIL);
        SignedIn person = gone.person("Quirin Zwetschgenbaum", Role.EMPLOYEE);
        gone.makeKey(gone.security);
        gone.notice(SignInEvent.LOCK_OUT, person);
        UUID opening = gone.asked("");
        gone.approve(opening, leader);
        gone.approve(opening, chair);
        gone.open(opening, gone.security);
        assertThat(gone.toldTo(person)).hasSize(1);
        OwnLog log = new OwnLog();
        gone.run(log::takeUp);
        gone.in(() -> gone.jdbc
                .sql("delete from people.person where id in (:gone)")
                .param("gone", List.of(person.person().value(), leader.person().value()))
                .update());

        assertThat(gone.in(log::verified).isRight()).isTrue();
        assertThat(gone.everythingStored())
                .contains("SEAL_OPENED")
                .doesNotContain(person.getName(), leader.getName(), "Zwetschgenbaum");
    }

    private static UUID approved(String because) {
        UUID opening = TOWN.asked(because);
        assertThat(TOWN.approve(opening, MAYOR)).isEmpty();
        assertThat(TOWN.approve(opening, COUNCIL)).isEmpty();
        return opening;
    }

    private static List<String> names(OpeningSeals.Outcome outcome) {
        assertThat(outcome).isInstanceOf(OpeningSeals.Opened.class);
        return ((OpeningSeals.Opened) outcome)
                .entries().stream().map(OpenedEntry::name).toList();
    }

    private static long acts(String kind) {
        return TOWN.in(() -> TOWN.jdbc
                .sql("select count(*) from evidence.official_act where kind = :kind and happened_on = :today")
                .param("kind", kind)
                .param("today", TOWN.today())
                .query(Long.class)
                .single());
    }

    private static long consents(UUID opening) {
        return TOWN.in(() -> TOWN.jdbc
                .sql("select count(*) from evidence.handed_share where opening_id = :opening")
                .param("opening", opening)
                .query(Long.class)
                .single());
    }
}
