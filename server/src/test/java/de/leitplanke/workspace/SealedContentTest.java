package de.leitplanke.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.leitplanke.evidence.RetainedLog;
import de.leitplanke.evidence.RetentionDays;
import de.leitplanke.people.Person;
import de.leitplanke.people.PersonId;
import de.leitplanke.people.Persons;
import de.leitplanke.people.Role;
import de.leitplanke.people.TownOfThisInstallation;
import de.leitplanke.platform.backup.Erasures;
import de.leitplanke.platform.seal.SealBroken;
import de.leitplanke.platform.seal.SealingKey;
import de.leitplanke.platform.tenancy.CurrentMunicipality;
import de.leitplanke.platform.tenancy.MunicipalityId;
import de.leitplanke.town.RunningTown;
import de.leitplanke.workspace.Assignment.AssignmentId;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What people write opens for them and whom they ask, for nobody else and nowhere else. */
class SealedContentTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final RunningTown town = RunningTown.get();
    private final Assignments assignments = town.bean(Assignments.class);
    private final PersonKeys keys = town.bean(PersonKeys.class);
    private final JdbcClient jdbc = town.bean(JdbcClient.class);
    private final PersonId author = person(Role.DATA_PROTECTION);
    private final PersonId other = person(Role.SECURITY);

    @AfterEach
    void tidyUp() {
        inTown(() -> jdbc.sql("delete from workspace.assignment where author_id in (:people)")
                .param("people", List.of(author.value(), other.value()))
                .update());
    }

    @Test
    void databaseHoldsNothingThatCanBeRead() {
        AssignmentId id = create("Frau Birnstiel wohnt am Kirschhang 7");
        byte[] sealed = inTown(() -> sealed(id));
        String asText = new String(sealed, StandardCharsets.ISO_8859_1);
        assertThat(asText).doesNotContain("Birnstiel", "Kirschhang", "nachricht", "citizen-replies");
        assertThat(inTown(() -> assignments.find(author, id))
                        .orElseThrow()
                        .content()
                        .entered()
                        .values())
                .containsEntry("nachricht", "Frau Birnstiel wohnt am Kirschhang 7");
    }

    @Test
    void sameContentIsSealedDifferentlyEachTime() {
        AssignmentId one = create("gleich");
        AssignmentId two = create("gleich");
        assertThat(inTown(() -> sealed(one))).isNotEqualTo(inTown(() -> sealed(two)));
    }

    @Test
    void anotherPersonsKeyDoesNotOpenEvenIfTheRowIsGivenToThem() {
        AssignmentId id = create("nur für mich");
        assertThat(inTown(() -> assignments.find(other, id))).isEmpty();
        inTown(() -> jdbc.sql("update workspace.assignment_key set person_id = :other where assignment_id = :id")
                .param("other", other.value())
                .param("id", id.value())
                .update());
        assertThatThrownBy(() -> inTown(() -> assignments.find(other, id))).isInstanceOf(SealBroken.class);
    }

    @Test
    void contentMovedToAnotherAssignmentDoesNotOpen() {
        AssignmentId from = create("Quelle");
        AssignmentId to = create("Ziel");
        inTown(() -> jdbc.sql("update workspace.assignment set sealed_content = :content where id = :to")
                .param("content", sealed(from))
                .param("to", to.value())
                .update());
        assertThatThrownBy(() -> inTown(() -> assignments.find(author, to))).isInstanceOf(SealBroken.class);
    }

    @Test
    void contentMovedTogetherWithItsKeyDoesNotOpenEither() {
        AssignmentId from = create("Quelle");
        AssignmentId to = create("Ziel");
        inTown(() -> {
            jdbc.sql("update workspace.assignment set sealed_content = :content where id = :to")
                    .param("content", sealed(from))
                    .param("to", to.value())
                    .update();
            return jdbc.sql("""
                            update workspace.assignment_key set wrapped_key =
                                (select wrapped_key from workspace.assignment_key where assignment_id = :from)
                            where assignment_id = :to
                            """)
                    .param("from", from.value())
                    .param("to", to.value())
                    .update();
        });
        assertThatThrownBy(() -> inTown(() -> assignments.find(author, to))).isInstanceOf(SealBroken.class);
    }

    @Test
    void oneFlippedBitIsNoticed() {
        AssignmentId id = create("unverändert");
        inTown(() -> jdbc.sql(
                        "update workspace.assignment set sealed_content = set_bit(sealed_content, 200, 1 - get_bit(sealed_content, 200)) where id = :id")
                .param("id", id.value())
                .update());
        assertThatThrownBy(() -> inTown(() -> assignments.find(author, id))).isInstanceOf(SealBroken.class);
    }

    @Test
    void deletingAPersonsKeyShredsWhatItOpened() {
        AssignmentId id = create("bald nicht mehr lesbar");
        inTown(() -> jdbc.sql("delete from workspace.person_key where person_id = :person")
                .param("person", author.value())
                .update());
        assertThatThrownBy(() -> inTown(() -> assignments.find(author, id))).isInstanceOf(SealBroken.class);
    }

    @Test
    void deletingAnAssignmentDeletesEveryKeyToIt() {
        AssignmentId id = create("weg damit");
        inTown(() -> {
            assignments.share(author, id, other);
            return true;
        });
        assertThat(inTown(() -> keysTo(id))).hasSize(2);
        assertThat(inTown(() -> assignments.delete(other, id))).isFalse();
        assertThat(inTown(() -> assignments.delete(author, id))).isTrue();
        assertThat(inTown(() -> keysTo(id))).isEmpty();
    }

    @Test
    void secondSignerOpensUntilTheAuthorTakesItBack() {
        AssignmentId id = create("bitte gegenlesen");
        inTown(() -> {
            assignments.share(author, id, other);
            return true;
        });
        assertThat(inTown(() -> assignments.find(other, id))).isPresent();
        inTown(() -> {
            assignments.unshare(id, author);
            return true;
        });
        assertThat(inTown(() -> assignments.find(other, id))).isEmpty();
        assertThat(inTown(() -> assignments.find(author, id))).isPresent();
    }

    @Test
    void bothPartiesTogetherCannotOpenAnything() {
        AssignmentId id = create("weder Dienststelle noch Personalrat");
        PersonId employer = person(Role.EMPLOYER);
        PersonId council = person(Role.STAFF_COUNCIL);
        for (PersonId party : List.of(employer, council)) {
            assertThat(inTown(() -> assignments.find(party, id))).isEmpty();
            assertThatThrownBy(() -> inTown(() -> {
                        assignments.share(party, id, employer);
                        return true;
                    }))
                    .isInstanceOf(EmptyResultDataAccessException.class);
            byte[] wrapped = inTown(() -> keysTo(id)).getFirst();
            SealingKey ofParty = inTown(() -> keys.of(party));
            for (PersonId named : List.of(author, employer, council)) {
                String context = "assignment-key:" + id.value() + ":" + named.value();
                assertThatThrownBy(() -> ofParty.unwrap(wrapped, context)).isInstanceOf(SealBroken.class);
            }
        }
        assertThat(inTown(() -> keysTo(id))).hasSize(1);
    }

    @Test
    void retentionEndsAnAssignmentAfterTheDaysOfTheAgreement() {
        LocalDate begin = LocalDate.of(2020, 1, 1);
        RetentionDays periods = town.bean(RetentionDays.class);
        Period kept = inTown(() -> periods.of(RetainedLog.ASSIGNMENTS));
        Assignments then = new Assignments(
                jdbc, keys, town.bean(SecureRandom.class), periods, town.bean(Erasures.class), noonOf(begin));
        AssignmentId id = inTown(() -> then.create(author, Contents.draft("vergänglich")));
        assertThat(inTown(() -> assignments.find(author, id)))
                .get()
                .extracting(Assignment::expiresOn)
                .isEqualTo(begin.plus(kept));

        AssignmentRetention retention = new AssignmentRetention(assignments);
        inTown(() -> forget(retention, begin.minusDays(1)));
        assertThat(inTown(() -> assignments.find(author, id))).isPresent();
        inTown(() -> forget(retention, begin));
        assertThat(inTown(() -> assignments.find(author, id))).isEmpty();
        assertThat(inTown(() -> keysTo(id))).isEmpty();
    }

    private static boolean forget(AssignmentRetention retention, LocalDate lastDayOver) {
        retention.forgetUntil(lastDayOver);
        return true;
    }

    private static Clock noonOf(LocalDate day) {
        return Clock.fixed(day.atTime(12, 0).atZone(BERLIN).toInstant(), BERLIN);
    }

    private AssignmentId create(String message) {
        return inTown(() -> assignments.create(author, Contents.draft(message)));
    }

    private byte[] sealed(AssignmentId id) {
        return jdbc.sql("select sealed_content from workspace.assignment where id = :id")
                .param("id", id.value())
                .query((row, number) -> row.getBytes(1))
                .single();
    }

    private List<byte[]> keysTo(AssignmentId id) {
        return jdbc.sql("select wrapped_key from workspace.assignment_key where assignment_id = :id")
                .param("id", id.value())
                .query((row, number) -> row.getBytes(1))
                .list();
    }

    private PersonId person(Role role) {
        return inTown(() -> town.bean(Persons.class).with(role)).stream()
                .map(Person::id)
                .findFirst()
                .orElseThrow();
    }

    private <T> T inTown(ScopedValue.CallableOp<T, RuntimeException> work) {
        MunicipalityId here = town.bean(TownOfThisInstallation.class).get().id();
        return CurrentMunicipality.call(
                here,
                () -> new TransactionTemplate(town.bean(PlatformTransactionManager.class))
                        .<T>execute(status -> work.call()));
    }
}
