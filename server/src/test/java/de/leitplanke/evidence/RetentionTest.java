package de.leitplanke.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.agreement.NextVersion;
import de.leitplanke.agreement.VersionForAWhile;
import de.leitplanke.ledger.export.ExportReport;
import de.leitplanke.ledger.export.ExportVerifier;
import de.leitplanke.people.TownOfThisInstallation;
import de.leitplanke.platform.tenancy.CurrentMunicipality;
import de.leitplanke.town.RunningTown;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataRetrievalFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What is logged ends on the day that the agreement says; everything that happens here is rolled back. */
class RetentionTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /** Long before anything else in the town. */
    private static final LocalDate DAY = LocalDate.of(2020, 1, 31);

    @TempDir
    private Path folder;

    private final RunningTown town = RunningTown.get();
    private final JdbcClient jdbc = town.bean(JdbcClient.class);
    private final DeletionRecords records = town.bean(DeletionRecords.class);
    private final UUID person = UUID.randomUUID();

    @Test
    void failedAttemptsSessionsAndLinksEndAfterNinetyDays() {
        rolledBack(() -> {
            signInLeavesItsTraces();
            on(DAY.plusDays(89)).forgetWhatIsOver();
            assertThat(traces()).isEqualTo(3);
            on(DAY.plusDays(91)).forgetWhatIsOver();
            assertThat(traces()).isZero();
        });
    }

    @Test
    void anotherNumberInTheAgreementMovesTheDayAlsoForWhatIsThereAlready() {
        try (VersionForAWhile _ = new VersionForAWhile(NextVersion.numbered(71)
                .with("agreement.yaml", "accessDays: 90", "accessDays: 20")
                .with("agreement.yaml", "assignmentDays: 30", "assignmentDays: 10"))) {
            rolledBack(() -> {
                signInLeavesItsTraces();
                changeAnAssignment();
                on(DAY.plusDays(9)).forgetWhatIsOver();
                assertThat(assignments()).isOne();
                on(DAY.plusDays(11)).forgetWhatIsOver();
                assertThat(assignments()).isZero();
                on(DAY.plusDays(19)).forgetWhatIsOver();
                assertThat(traces()).isEqualTo(3);
                on(DAY.plusDays(21)).forgetWhatIsOver();
                assertThat(traces()).isZero();
            });
        }
    }

    @Test
    void assignmentEndsThirtyDaysAfterItsLastChange() {
        rolledBack(() -> {
            addPerson();
            changeAnAssignment();
            on(DAY.plusDays(29)).forgetWhatIsOver();
            assertThat(assignments()).isOne();
            on(DAY.plusDays(31)).forgetWhatIsOver();
            assertThat(assignments()).isZero();
        });
    }

    @Test
    void oneLogThatCannotBeDeletedKeepsNoOtherFromEnding() {
        rolledBack(() -> {
            signInLeavesItsTraces();
            retention(List.of(broken(RetainedLog.ASSIGNMENTS), rows("signInRetention")), DAY.plusDays(91))
                    .forgetWhatIsOver();
            assertThat(traces()).isZero();
        });
    }

    @Test
    void deletionIsProvenByItsDayAndByTheLastDayThatIsOver() {
        rolledBack(() -> {
            LocalDate later = LocalDate.of(2090, 3, 31);
            on(later).forgetWhatIsOver();
            assertThat(records.of("L1")).contains(new DeletionRecord(later, later.minusDays(30)));
            assertThat(records.of("L4")).contains(new DeletionRecord(later, later.minusDays(90)));
        });
    }

    @Test
    void logOfWhichAnythingIsLeftIsNotProvenAndSaysSoAfterADay() {
        rolledBack(() -> {
            LocalDate day = LocalDate.of(2090, 3, 31);
            on(day).forgetWhatIsOver();
            retention(List.of(broken(RetainedLog.ACCESS), rows("signInRetention")), day.plusDays(2))
                    .forgetWhatIsOver();
            assertThat(records.of("L4"))
                    .contains(new DeletionRecord(day, day.minusDays(90)))
                    .hasValueSatisfying(
                            last -> assertThat(last.isOverdue(day.plusDays(1))).isFalse())
                    .hasValueSatisfying(
                            last -> assertThat(last.isOverdue(day.plusDays(2))).isTrue());
        });
    }

    @Test
    void officialActsStayAndProveThemselvesWhenPeopleAndEverythingElseAreGone() {
        rolledBack(() -> {
            signInLeavesItsTraces();
            new OfficialActs(jdbc, Clock.offset(town.bean(Clock.class), Duration.ofDays(-2)))
                    .record(ActKind.RELEASE, "Einsatzfeld Probe", Map.of("office", "EMPLOYER"));
            OfficialLog log = town.bean(OfficialLog.class);
            log.takeUp();
            long acts = count("evidence.official_act");

            on(LocalDate.of(2090, 1, 1)).forgetWhatIsOver();
            jdbc.sql("delete from people.person where id = :id")
                    .param("id", person)
                    .update();
            assertThat(count("workspace.assignment")).isZero();
            assertThat(count("evidence.official_act")).isEqualTo(acts);
            ExportReport report = verified(log);
            assertThat(report.isRight()).as("%s", report).isTrue();
        });
    }

    private static EndingRows broken(RetainedLog log) {
        return new EndingRows() {
            @Override
            public RetainedLog log() {
                return log;
            }

            @Override
            public void forgetUntil(LocalDate lastDayOver) {
                throw new DataRetrievalFailureException("broken");
            }
        };
    }

    private void signInLeavesItsTraces() {
        addPerson();
        jdbc.sql("update people.person set failed_logins = 3, failed_on = :day where id = :id")
                .param("day", DAY)
                .param("id", person)
                .update();
        jdbc.sql("""
                        insert into people.account_link (token_hash, municipality_id, person_id, expires_at)
                        values (:hash, :town, :id, :end)
                        """)
                .param("hash", person.toString().getBytes(StandardCharsets.US_ASCII))
                .param("town", CurrentMunicipality.require().value())
                .param("id", person)
                .param("end", DAY.plusDays(7).atTime(12, 0).atZone(BERLIN).toOffsetDateTime())
                .update();
        long noon = DAY.atTime(LocalTime.NOON).atZone(BERLIN).toInstant().toEpochMilli();
        jdbc.sql("""
                        insert into platform.spring_session
                            (primary_id, session_id, creation_time, last_access_time, max_inactive_interval, expiry_time,
                             principal_name)
                        values (:key, :key, :noon, :noon, 3600, 99999999999999, :person)
                        """)
                .param("key", person.toString())
                .param("noon", noon)
                .param("person", person.toString())
                .update();
    }

    private void addPerson() {
        jdbc.sql("""
                        insert into people.person (id, municipality_id, login, display_name, roles, created_at)
                        values (:id, :town, :login, 'Wanda Probe', '{EMPLOYEE}', now())
                        """)
                .param("id", person)
                .param("town", CurrentMunicipality.require().value())
                .param("login", person.toString())
                .update();
    }

    private void changeAnAssignment() {
        jdbc.sql("""
                        insert into workspace.assignment
                            (id, municipality_id, author_id, state, sealed_content, changed_on)
                        values (gen_random_uuid(), :town, :id, 'DRAFT', '', :day)
                        """)
                .param("town", CurrentMunicipality.require().value())
                .param("id", person)
                .param("day", DAY)
                .update();
    }

    /** How many of failure, link and session are left. */
    private long traces() {
        return jdbc.sql("""
                        select (select count(*) from people.person where id = :id and failed_logins > 0)
                             + (select count(*) from people.account_link where person_id = :id)
                             + (select count(*) from platform.spring_session where principal_name = :name)
                        """)
                .param("id", person)
                .param("name", person.toString())
                .query(Long.class)
                .single();
    }

    private long assignments() {
        return jdbc.sql("select count(*) from workspace.assignment where author_id = :id")
                .param("id", person)
                .query(Long.class)
                .single();
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    private Retention on(LocalDate day) {
        return retention(
                Stream.of("signInRetention", "assignmentRetention", "acknowledgementRetention", "wrongPassphrases")
                        .map(this::rows)
                        .toList(),
                day);
    }

    private Retention retention(List<EndingRows> all, LocalDate day) {
        Clock noon = Clock.fixed(day.atTime(12, 0).atZone(BERLIN).toInstant(), BERLIN);
        return new Retention(
                all, town.bean(RetentionDays.class), records, town.bean(TownOfThisInstallation.class), noon);
    }

    private EndingRows rows(String name) {
        return town.bean(name, EndingRows.class);
    }

    private ExportReport verified(OfficialLog log) {
        Path file = folder.resolve("nachweis.zip");
        try {
            try (OutputStream out = Files.newOutputStream(file)) {
                log.export(out);
            }
            return ExportVerifier.verify(file, null, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void rolledBack(Runnable work) {
        CurrentMunicipality.run(
                town.bean(TownOfThisInstallation.class).get().id(),
                () -> new TransactionTemplate(town.bean(PlatformTransactionManager.class))
                        .executeWithoutResult(status -> {
                            status.setRollbackOnly();
                            work.run();
                        }));
    }
}
