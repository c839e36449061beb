package de.leitplanke.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.people.PersonId;
import de.leitplanke.people.Role;
import de.leitplanke.rules.AgreementCheck;
import de.leitplanke.rules.AgreementVersion;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A version binds with the signatures of both offices and the document that both have stated, never with less. */
class TwoSignaturesTest {

    private final SigningTown town = SigningTown.withKeys();
    private final AgreementVersion first = town.propose(ShippedText.VERSION);

    @Test
    void bothOfficesBringAVersionIntoForce() {
        town.bringIntoForce(first, town.today());

        assertThat(town.inForce()).isEqualTo(first.number());
        assertThat(town.state(first)).isEqualTo(VersionState.IN_FORCE);
        assertThat(kindsOfActs())
                .containsExactlyInAnyOrder(
                        "KEY_REGISTERED",
                        "KEY_REGISTERED",
                        "VERSION_PROPOSED",
                        "VERSION_SIGNED",
                        "VERSION_SIGNED",
                        "VERSION_IN_FORCE");
    }

    @Test
    void oneSignatureNeverSuffices() {
        town.sign(first, town.employer, Party.EMPLOYER);

        assertThat(town.state(first)).isEqualTo(VersionState.AWAITING);
        assertThat(town.enter(first, town.today())).isEqualTo(new EnteringIntoForce.Refused("entry.notSigned"));
        assertThat(town.inForce()).isZero();
    }

    @Test
    void twoSignaturesWithoutTheDocumentDoNotSuffice() {
        town.signByBoth(first);

        assertThat(town.state(first)).isEqualTo(VersionState.SIGNED);
        assertThat(town.inForce()).isZero();
    }

    @Test
    void whatOneOfficeStatesTheOtherMustConfirm() {
        town.signByBoth(first);
        town.enter(first, town.today());

        assertThat(town.confirm(first, town.employer, Party.EMPLOYER))
                .isEqualTo(new EnteringIntoForce.Refused("entry.sameParty"));
        assertThat(town.inForce()).isZero();
    }

    @Test
    void statementThatWasReplacedCannotBeConfirmed() {
        town.signByBoth(first);
        town.enter(first, town.today());
        Entries.Waiting shown = town.in(
                () -> town.bean(Entries.class).waiting(town.row(first).id()).orElseThrow());
        town.enter(first, town.today().plusDays(1));

        assertThat(town.in(() -> town.bean(EnteringIntoForce.class)
                        .confirm(first.number(), town.council, Party.STAFF_COUNCIL, shown.id())))
                .isEqualTo(new EnteringIntoForce.Refused("entry.changed"));
    }

    @Test
    void dayInThePastIsRefused() {
        town.signByBoth(first);

        assertThat(town.enter(first, town.today().minusDays(1))).isEqualTo(new EnteringIntoForce.Refused("entry.past"));
    }

    @Test
    void laterDayBindsFromItsFirstMomentOn() {
        LocalDate day = town.today().plusDays(20);
        town.bringIntoForce(first, day);
        Clock clock = town.bean(Clock.class);
        Duration untilThen = Duration.between(clock.instant(), EntryRecord.startOf(day));

        assertThat(town.state(first)).isEqualTo(VersionState.TO_COME);
        assertThat(town.inForce()).isZero();
        assertThat(town.inForceAt(Clock.offset(clock, untilThen.minusMinutes(1))))
                .isZero();
        assertThat(town.inForceAt(Clock.offset(clock, untilThen.plusMinutes(1))))
                .isEqualTo(first.number());
    }

    @Test
    void nobodySignsForBothOffices() {
        town.sign(first, town.employer, Party.EMPLOYER);

        assertThat(town.sign(first, town.employer, Party.STAFF_COUNCIL)).isEqualTo(refused("signing.samePerson"));
        town.in(() -> {
            town.bean(RegisteringKeys.class).retire(town.employer);
            return true;
        });
        assertThat(town.registerKey(town.employer, Party.STAFF_COUNCIL)).isInstanceOf(RegisteringKeys.Registered.class);
        assertThat(town.sign(first, town.employer, Party.STAFF_COUNCIL)).isEqualTo(refused("signing.samePerson"));
    }

    @Test
    void keyOfOneOfficeSignsNothingForTheOther() {
        assertThat(town.sign(first, town.council, Party.EMPLOYER)).isEqualTo(refused("signing.keyOfOther"));
    }

    @Test
    void textOtherThanTheOneShownIsNotSigned() {
        assertThat(town.in(() -> town.bean(VersionSigning.class)
                        .sign(
                                first.number(),
                                "sha256:" + "0".repeat(64),
                                town.employer,
                                Party.EMPLOYER,
                                SigningTown.PASSPHRASE)))
                .isEqualTo(refused("signing.otherText"));
    }

    @Test
    void whatARetiredKeySignedStaysSignedAndItSignsNothingMore() {
        town.bringIntoForce(first, town.today());
        AgreementVersion second = town.propose(SigningTown.titled("Dienstvereinbarung KI, zweite Fassung"));
        town.in(() -> {
            town.bean(RegisteringKeys.class).retire(town.employer);
            return true;
        });

        assertThat(town.inForce()).isEqualTo(first.number());
        assertThat(town.sign(second, town.employer, Party.EMPLOYER)).isEqualTo(refused("signing.noKey"));
    }

    @Test
    void earlierTextComesBackAsANewVersionAndOldReceiptsStayTheSame() {
        town.bringIntoForce(first, town.today());
        String receipt = first.decide(AgreementCheck.IN_ORDER).receipt().json();
        AgreementVersion second = town.propose(SigningTown.titled("Dienstvereinbarung KI, zweite Fassung"));
        town.bringIntoForce(second, town.today());
        assertThat(town.inForce()).isEqualTo(second.number());
        assertThat(town.state(first)).isEqualTo(VersionState.REPLACED);

        AgreementVersion stored = town.in(() ->
                new ReadVersions(town.bean(Versions.class)).of(town.row(first)).orElseThrow());
        assertThat(stored.decide(AgreementCheck.IN_ORDER).receipt().json()).isEqualTo(receipt);

        AgreementVersion third = town.propose(stored);
        assertThat(third.number()).isEqualTo(3);
        assertThat(third.title()).isEqualTo(first.title());
        assertThat(third.hash()).isNotEqualTo(first.hash());
        town.bringIntoForce(third, town.today());
        assertThat(town.inForce()).isEqualTo(3);
    }

    @Test
    void proposingTheSameTextTwiceGivesOneVersion() {
        assertThat(town.propose(ShippedText.VERSION).number()).isEqualTo(first.number());
        assertThat(town.propose(SigningTown.titled("Dienstvereinbarung KI, zweite Fassung"))
                        .number())
                .isEqualTo(first.number() + 1);
    }

    @Test
    void earlierVersionCannotReplaceALaterOneThatBinds() {
        AgreementVersion second = town.propose(SigningTown.titled("Dienstvereinbarung KI, zweite Fassung"));
        town.signByBoth(first);
        town.bringIntoForce(second, town.today().plusDays(3));

        assertThat(town.enter(first, town.today().plusDays(3)))
                .isEqualTo(new EnteringIntoForce.Refused("entry.overtaken"));
        assertThat(town.enter(first, town.today())).isEqualTo(new EnteringIntoForce.Done());
    }

    @Test
    void personWithoutAKeyIsSentToMakeOne() {
        PersonId other = town.person(Role.EMPLOYER);

        assertThat(town.sign(first, other, Party.EMPLOYER, "ohne Schlüssel")).isEqualTo(refused("signing.noKey"));
    }

    @Test
    void actsNameTheKeyAndTheOfficeButNoPerson() {
        town.bringIntoForce(first, town.today());
        String fingerprint = town.in(() -> PublicKeyText.hash(
                town.bean(OfficeKeys.class).inUseBy(town.employer).orElseThrow().publicBytes()));

        String acts = town.in(() -> String.join(
                "\n",
                town.jdbc
                        .sql("select subject || details from evidence.official_act")
                        .query(String.class)
                        .list()));
        assertThat(acts)
                .contains(fingerprint, "EMPLOYER", "STAFF_COUNCIL")
                .doesNotContain(
                        "Beispiel",
                        "Muster,",
                        town.employer.value().toString(),
                        OffsetDateTime.now(town.bean(Clock.class)).toString().substring(0, 13));
    }

    private static VersionSigning.Refused refused(String textKey) {
        return new VersionSigning.Refused(textKey);
    }

    private List<String> kindsOfActs() {
        return town.in(() -> town.jdbc
                .sql("select kind from evidence.official_act")
                .query(String.class)
                .list());
    }
}
