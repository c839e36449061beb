package de.leitplanke.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.leitplanke.platform.page.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

/** After the last day of work nothing of an account is left but a row without a name. */
class LeavingTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 30);

    private final InTown town = new InTown();
    private final List<PersonId> told = new ArrayList<>();
    private final PersonId clerk = town.person("Hanna Friedrichs", Role.MANAGER, Role.EMPLOYEE);
    private final PersonId deputy = town.person("Ute Brandt", Role.EMPLOYEE);

    @AfterEach
    void tidyUp() {
        town.run(() -> town.jdbc
                .sql("delete from people.person where id = :id")
                .param("id", clerk.value())
                .update());
        town.tidyUp();
    }

    @Test
    void lastDayIsADayOfWorkAndTheNextOneIsNot() {
        enter();
        assertThat(activeOn(LAST_DAY)).isTrue();
        assertThat(activeOn(LAST_DAY.plusDays(1))).isFalse();
        assertThat(town.call(() -> leavingOn(LAST_DAY).due())).doesNotContain(clerk);
        assertThat(town.call(() -> leavingOn(LAST_DAY.plusDays(1)).due())).contains(clerk);
    }

    @Test
    void endedAccountHasNoNameNoRolesNoDeputyAndItsLoginIsFree() {
        String login = town.call(() -> town.personsOn(LAST_DAY).find(clerk))
                .orElseThrow()
                .login();
        town.run(() -> town.deputiesOn(LAST_DAY).add(clerk, deputy, Role.MANAGER, LAST_DAY, LAST_DAY.plusDays(9)));
        String token = town.call(() -> town.town.bean(AccountLinks.class).renew(clerk));
        acknowledge();
        enter();
        town.run(() -> leavingOn(LAST_DAY.plusDays(1)).end(clerk));

        Person ended = town.call(() -> town.personsOn(LAST_DAY).find(clerk)).orElseThrow();
        assertThat(ended.displayName()).isEqualTo("Ausgeschiedene Person");
        assertThat(ended.roles()).isEmpty();
        assertThat(ended.active()).isFalse();
        assertThat(told).containsExactly(clerk);
        assertThat(town.call(() -> town.town.bean(Staff.class).isTaken(login))).isFalse();
        assertThat(town.call(() -> town.deputiesOn(LAST_DAY).by(deputy))).isEmpty();
        assertThat(town.call(() -> town.town.bean(AccountLinks.class).open(token)))
                .isEmpty();
        assertThat(town.call(() -> town.town.bean(Staff.class).find(clerk.value())))
                .isEmpty();
        assertThat(acknowledgements()).isZero();
        assertThat(town.call(() -> leavingOn(LAST_DAY.plusDays(2)).due())).doesNotContain(clerk);
    }

    @Test
    void endedAccountNeverOpensAgain() {
        enter();
        town.run(() -> leavingOn(LAST_DAY.plusDays(1)).end(clerk));
        assertThatThrownBy(() -> town.run(() -> town.town.bean(Staff.class).setActive(clerk, true)))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void dayIsTakenBackAndPastDaysAreRefused() {
        assertThat(town.call(() -> leavingOn(LAST_DAY).enter(clerk, LAST_DAY.minusDays(1))))
                .contains("leaver.dayWrong");
        assertThat(town.call(() -> leavingOn(LAST_DAY).enter(clerk, null))).contains("leaver.dayWrong");
        enter();
        town.run(() -> leavingOn(LAST_DAY).takeBack(clerk));
        assertThat(activeOn(LAST_DAY.plusDays(1))).isTrue();
    }

    @Test
    void lastAdministrationStays() {
        PersonId only = town.call(() -> town.personsOn(LAST_DAY).with(Role.ADMIN))
                .getFirst()
                .id();
        assertThat(town.call(() -> leavingOn(LAST_DAY).enter(only, LAST_DAY))).contains("account.lastAdmin");
    }

    private void enter() {
        assertThat(town.call(() -> leavingOn(LAST_DAY.minusDays(20)).enter(clerk, LAST_DAY)))
                .isEmpty();
    }

    private boolean activeOn(LocalDate day) {
        return town.call(() -> town.personsOn(day).find(clerk)).orElseThrow().active();
    }

    private void acknowledge() {
        town.run(() -> town.jdbc.sql("""
                        insert into agreement.acknowledgement
                            (version_id, person_id, municipality_id, text_hash, acknowledged_at)
                        select id, :person, municipality_id, hash, now() from agreement.version limit 1
                        """).param("person", clerk.value()).update());
        assertThat(acknowledgements()).isOne();
    }

    private long acknowledgements() {
        return town.call(() -> town.jdbc
                .sql("select count(*) from agreement.acknowledgement where person_id = :person")
                .param("person", clerk.value())
                .query(Long.class)
                .single());
    }

    private Leaving leavingOn(LocalDate day) {
        return new Leaving(
                town.jdbc,
                town.town.bean(Staff.class),
                town.changesOn(day),
                town.deputiesOn(day),
                town.town.bean(AccountLinks.class),
                town.town.bean(Sessions.class),
                List.of(told::add),
                town.town.bean(Texts.class),
                InTown.noonOf(day));
    }
}
