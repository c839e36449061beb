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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the request to the name: both groups, in this order, and nobody behind anybody's back. */
class OpeningTest {

    private static final String LATER = "Sonst würden Spuren verwischt, ehe sie gesichert sind.";

    private final SealTown town = SealTown.fresh();
    private final SignedIn mayor = town.member("Berta Muster", Role.EMPLOYER);
    private final SignedIn deputyMayor = town.member("Bodo Muster", Role.EMPLOYER);
    private final SignedIn council = town.member("Carla Muster", Role.STAFF_COUNCIL);
    private final SignedIn clerk = town.person("Quirin Zwetschgenbaum", Role.EMPLOYEE);

    @BeforeEach
    void somebodyIsLockedOut() {
        town.makeKey(town.security);
        town.notice(SignInEvent.LOCK_OUT, clerk);
    }

    @Test
    void whatBothGroupsAgreeToIsReadByTheOneWhoAskedAndThePersonIsTold() {
        UUID opening = town.asked("");
        assertThat(town.approve(opening, mayor)).isEmpty();
        assertThat(town.approve(opening, council)).isEmpty();
        assertThat(town.toldTo(clerk)).isEmpty();

        assertThat(names(town.open(opening, town.security))).containsExactly("Quirin Zwetschgenbaum");
        assertThat(town.opening(opening).state(town.today())).isEqualTo(State.OPENED);
        assertThat(town.toldTo(clerk)).hasSize(1);
        assertThat(town.toldTo(clerk).getFirst().opening().steps())
                .extracting(AccessStep::personName)
                .contains("Rolf Beispiel", "Berta Muster", "Carla Muster");
        assertThat(town.toldTo(mayor)).isEmpty();
    }

    @Test
    void openingIsAPublicActWithoutAPersonAndCountedOnce() {
        UUID opening = approved("");
        town.open(opening, town.security);
        town.open(opening, town.security);

        assertThat(town.in(() -> town.jdbc
                        .sql("select subject || details as words from evidence.official_act where kind = 'SEAL_OPENED'")
                        .query((row, number) -> row.getString("words"))
                        .list()))
                .singleElement()
                .asString()
                .contains("Angriff aufklären", "\"entries\":\"1\"")
                .doesNotContain("Zwetschgenbaum", clerk.getName(), "Muster", "Beispiel");
        assertThat(town.opening(opening).steps())
                .filteredOn(step -> step.kind() == AccessStep.Kind.OPENED)
                .hasSize(2);
    }

    @Test
    void nobodyDecidesBeforeDataProtectionKnows() {
        UUID opening = ((AskingToOpen.Asked) town.ask(town.security, "")).opening();
        assertThat(town.approve(opening, mayor)).contains("seals.notNow");
        assertThat(town.in(() -> town.informing().inform(opening, mayor, "schon gesagt")))
                .contains("seals.notNow");

        assertThat(town.in(() -> town.informing().inform(opening, town.dataProtection, "")))
                .isEmpty();
        assertThat(town.approve(opening, mayor)).isEmpty();
    }

    @Test
    void twoOfTheSameGroupAreStillOneGroup() {
        UUID opening = town.asked("");
        town.approve(opening, mayor);
        assertThat(town.approve(opening, deputyMayor)).contains("seals.notNow");
        assertThat(town.open(opening, town.security)).isEqualTo(new OpeningSeals.Refused("seals.notNow"));
        assertThat(town.toldTo(clerk)).isEmpty();
    }

    @Test
    void onlyTheOneWhoAskedReads() {
        UUID opening = approved("");
        SignedIn other = town.member("Egon Beispiel", Role.SECURITY);
        for (SignedIn someone : new SignedIn[] {other, mayor, council, town.dataProtection, clerk}) {
            assertThat(town.open(opening, someone)).isEqualTo(new OpeningSeals.Refused("seals.notNow"));
        }
    }

    @Test
    void whoeverAsksDoesNotDecide() {
        SignedIn both = town.person("Hanno Muster", Role.SECURITY, Role.EMPLOYER);
        town.makeKey(both);
        town.notice(SignInEvent.LOCK_OUT, clerk);
        UUID opening = ((AskingToOpen.Asked) town.ask(both, "")).opening();
        town.in(() -> town.informing().inform(opening, town.dataProtection, ""));
        assertThat(town.approve(opening, both)).contains("seals.notNow");
    }

    @Test
    void oneRefusalEndsTheRequestAndIsRecorded() {
        UUID opening = town.asked("");
        town.approve(opening, mayor);
        assertThat(town.in(() -> town.deciding().refuse(opening, council, " "))).contains("seals.refuse.words");
        assertThat(town.in(() -> town.deciding().refuse(opening, council, "Der Anlass reicht nicht.")))
                .isEmpty();

        assertThat(town.opening(opening).state(town.today())).isEqualTo(State.REFUSED);
        assertThat(town.open(opening, town.security)).isEqualTo(new OpeningSeals.Refused("seals.notNow"));
        assertThat(acts("SEAL_REFUSED")).isOne();
        assertThat(acts("SEAL_OPENED")).isZero();
        town.destroyWhatIsOver();
        assertThat(count("evidence.handed_share")).isZero();
    }

    @Test
    void personIsToldLaterIfTheReasonWasAgreedAndOnlyUntilItIsGone() {
        UUID opening = approved(LATER);
        town.open(opening, town.security);
        assertThat(town.toldTo(clerk)).isEmpty();
        assertThat(town.in(() -> town.informing().tell(opening, town.security))).contains("seals.notNow");

        assertThat(town.in(() -> town.informing().tell(opening, council))).isEmpty();
        assertThat(town.toldTo(clerk)).hasSize(1);
    }

    @Test
    void onlyNamedEntriesAreOpened() {
        UUID opening = town.asked("");
        SignedIn later = town.person("Später Gesperrt", Role.EMPLOYEE);
        town.notice(SignInEvent.LOCK_OUT, later);
        town.notice(SignInEvent.PASSWORD_BY_LINK, later);
        town.approve(opening, mayor);
        town.approve(opening, council);

        assertThat(names(town.open(opening, town.security))).containsExactly("Quirin Zwetschgenbaum");
        assertThat(town.toldTo(later)).isEmpty();
    }

    @Test
    void fiveWrongPassphrasesLockTheKey() {
        UUID opening = town.asked("");
        for (int i = 1; i < 5; i++) {
            assertThat(town.approve(opening, mayor, "falsch")).contains("seals.wrongPassphrase");
        }
        assertThat(town.approve(opening, mayor, "falsch")).contains("seals.keyLocked");
        assertThat(town.approve(opening, mayor)).contains("seals.keyLocked");
        assertThat(count("evidence.handed_share")).isZero();
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
        town.daysPass(-2);
        town.notice(SignInEvent.LOCK_OUT, clerk);
        town.open(approved(""), town.security);
        town.daysPass(2);
        OwnLog log = new OwnLog();
        town.run(log::takeUp);
        town.in(() -> town.jdbc
                .sql("delete from people.person where id in (:gone)")
                .param("gone", List.of(clerk.person().value(), mayor.person().value()))
                .update());

        assertThat(town.in(log::verified).isRight()).isTrue();
        assertThat(town.everythingStored()).doesNotContain(clerk.getName(), mayor.getName(), "Zwetschgenbaum");
    }

    private UUID approved(String because) {
        UUID opening = town.asked(because);
        assertThat(town.approve(opening, mayor)).isEmpty();
        assertThat(town.approve(opening, council)).isEmpty();
        return opening;
    }

    private static List<String> names(OpeningSeals.Outcome outcome) {
        assertThat(outcome).isInstanceOf(OpeningSeals.Opened.class);
        return ((OpeningSeals.Opened) outcome)
                .entries().stream().map(OpenedEntry::name).toList();
    }

    private long acts(String kind) {
        return town.in(() -> town.jdbc
                .sql("select count(*) from evidence.official_act where kind = :kind")
                .param("kind", kind)
                .query(Long.class)
                .single());
    }

    private long count(String table) {
        return town.in(() ->
                town.jdbc.sql("select count(*) from " + table).query(Long.class).single());
    }
}
