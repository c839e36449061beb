package de.leitplanke.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.leitplanke.evidence.DeletionRecords;
import de.leitplanke.evidence.KeptLogs;
import de.leitplanke.evidence.RetainedLog;
import de.leitplanke.people.PersonId;
import de.leitplanke.people.Role;
import de.leitplanke.platform.seal.InstallationProof;
import de.leitplanke.town.RunningTown;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/** The version in force says how long things are kept, and the list of logs says the same. */
class AgreedPeriodsTest {

    private static final LocalDate ENTRY = LocalDate.of(2031, 10, 13);

    private final MovedTown town = new MovedTown();

    @Test
    void shippedAgreementFixesThePeriodsThatHoldWithoutOne() {
        for (RetainedLog log : RetainedLog.values()) {
            assertThat(ShippedText.VERSION.values().number(log.path()))
                    .as(log.id())
                    .hasValue(log.shipped().get(log.unit()));
        }
    }

    @Test
    void withoutAVersionInForceTheShippedPeriodsHold() {
        SigningTown unsigned = SigningTown.fresh();
        RetentionInForce periods = unsigned.bean(RetentionInForce.class);
        assertThat(unsigned.in(() -> periods.of(RetainedLog.ASSIGNMENTS))).isEqualTo(Period.ofDays(30));
        assertThat(unsigned.in(() -> periods.of(RetainedLog.ACKNOWLEDGEMENTS))).isEqualTo(Period.ofYears(1));
    }

    @Test
    void listOfLogsAndFixedValuesOfTheShippedAgreementSayTheSame() {
        town.run(() -> assertThat(ShippedText.VERSION.logs())
                .allSatisfy(
                        log -> assertThat(line(log.id()).fixed()).as(log.id()).isEmpty()));
    }

    @Test
    void valueThatDiffersFromTheListIsNamed() {
        town.run(() -> {
            enters("accessDays: 90", "accessDays: 60");
            assertThat(line("L4").fixed()).contains(new LogLine.Fixed("days", 60));
            assertThat(line("L1").fixed()).isEmpty();
        });
    }

    @Test
    void numberThatIsNoPeriodChangesNothing() {
        for (String number : new String[] {"0", "-5", "99999999999"}) {
            town.run(() -> {
                enters("assignmentDays: 30", "assignmentDays: " + number);
                assertThat(periods().of(RetainedLog.ASSIGNMENTS)).isEqualTo(Period.ofDays(30));
            });
        }
    }

    @Test
    void replacedAcknowledgementEndsAYearAfterTheNewerOneAndTheLastStays() {
        town.run(() -> {
            PersonId person = town.person(Role.EMPLOYEE);
            enters("accessDays: 90", "accessDays: 90");
            acknowledge(person);
            assertThat(acknowledgements(person)).isEqualTo(2);
            endOn(ENTRY.plusYears(1).minusDays(1));
            assertThat(acknowledgements(person)).isEqualTo(2);
            endOn(ENTRY.plusYears(1).plusDays(1));
            assertThat(acknowledgements(person)).isOne();
            endOn(ENTRY.plusYears(40));
            assertThat(acknowledgements(person)).isOne();
            assertThat(town.acknowledgements().stateOf(person)).isInstanceOf(AcknowledgementState.Current.class);
        });
    }

    @Test
    void moreYearsInTheAgreementKeepAReplacedAcknowledgementLonger() {
        town.run(() -> {
            PersonId person = town.person(Role.EMPLOYEE);
            enters("acknowledgementYearsAfterReplacement: 1", "acknowledgementYearsAfterReplacement: 3");
            acknowledge(person);
            endOn(ENTRY.plusYears(3).minusDays(1));
            assertThat(acknowledgements(person)).isEqualTo(2);
            endOn(ENTRY.plusYears(3).plusDays(1));
            assertThat(acknowledgements(person)).isOne();
        });
    }

    @Test
    void wrongPassphrasesAreForgottenWithThePeriodForSignInData() {
        SigningTown signing = SigningTown.withKeys();
        LocalDate day = LocalDate.of(2020, 1, 31);
        signing.in(() -> signing.jdbc
                .sql("update agreement.office_key set failures = 2, failed_on = :day where holder_id = :holder")
                .param("day", day)
                .param("holder", signing.employer.value())
                .update());
        assertThat(failuresAfter(signing, day.plusDays(89))).isEqualTo(2);
        assertThat(failuresAfter(signing, day.plusDays(91))).isZero();
    }

    private static int failuresAfter(SigningTown signing, LocalDate today) {
        WrongPassphrases wrong = signing.bean(WrongPassphrases.class);
        return signing.in(() -> {
            wrong.forgetUntil(signing.bean(RetentionInForce.class).lastDayOver(wrong.log(), today));
            return signing.jdbc
                    .sql("select sum(failures)::int from agreement.office_key")
                    .query(Integer.class)
                    .single();
        });
    }

    @Test
    void applicationItselfMayDeleteNoAcknowledgement() {
        town.run(() -> assertThatThrownBy(() ->
                        town.jdbc().sql("delete from agreement.acknowledgement").update())
                .isInstanceOf(DataAccessException.class));
    }

    @Test
    void signaturesOfPeopleWhoAreDeletedStillBind() {
        SigningTown signing = SigningTown.withKeys();
        var version = signing.propose(ShippedText.VERSION);
        signing.bringIntoForce(version, signing.today());
        int number = signing.inForce();
        assertThat(number).isEqualTo(version.number());
        signing.in(() -> signing.jdbc
                .sql("delete from people.person where id in (:employer, :council)")
                .param("employer", signing.employer.value())
                .param("council", signing.council.value())
                .update());
        assertThat(signing.inForce()).isEqualTo(number);
        InstallationProof proofs = signing.bean(InstallationProof.class);
        assertThat(signing.in(() -> signing.bean(OfficeKeys.class).all().stream()
                        .filter(key -> key.holder() == null && key.isProvenBy(proofs))
                        .count()))
                .isEqualTo(2);
    }

    private void enters(String words, String others) {
        town.at(ENTRY.atTime(8, 0));
        town.enters(NextVersion.numbered(72).with("agreement.yaml", words, others));
    }

    private RetentionInForce periods() {
        return new RetentionInForce(town.inForce());
    }

    private void endOn(LocalDate day) {
        town.at(day.atTime(12, 0));
        new AcknowledgementRetention(new AcknowledgedVersions(town.jdbc(), town.versions(), town.clock()))
                .forgetUntil(periods().lastDayOver(RetainedLog.ACKNOWLEDGEMENTS, day));
    }

    private LogLine line(String log) {
        return town.inForce().find().orElseThrow().version().logs().stream()
                .filter(type -> type.id().equals(log))
                .map(type -> LogLine.of(
                        type,
                        RunningTown.get().bean(KeptLogs.class),
                        RunningTown.get().bean(DeletionRecords.class),
                        periods()))
                .findFirst()
                .orElseThrow();
    }

    private void acknowledge(PersonId person) {
        Acknowledgements acknowledgements = town.acknowledgements();
        assertThat(acknowledgements.acknowledge(
                        person, acknowledgements.textFor(person).orElseThrow().hash()))
                .isTrue();
    }

    private long acknowledgements(PersonId person) {
        return town.jdbc()
                .sql("select count(*) from agreement.acknowledgement where person_id = :person")
                .param("person", person.value())
                .query(Long.class)
                .single();
    }
}
