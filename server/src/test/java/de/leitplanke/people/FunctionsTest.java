package de.leitplanke.people;

import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.people.FunctionEntry.Way;
import de.leitplanke.people.Functions.Invitation;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** People of the house answer for a function, or an office outside by link, or nobody for a reason that is written. */
class FunctionsTest {

    private final InTown town = new InTown();
    private final Functions functions = town.town.bean(Functions.class);
    private final PersonId officer = town.person("Gesine Wolter", Role.EMPLOYEE);

    @AfterEach
    void tidyUp() {
        town.run(() -> {
            town.town.bean(FunctionHolders.class).clear(Function.EQUALITY);
            town.town.bean(FunctionHolders.class).clear(Function.DATA_PROTECTION);
            town.town.bean(FunctionLinks.class).withdraw(Function.EQUALITY);
        });
        town.tidyUp();
    }

    @Test
    void enteredPersonAnswersUntilTheAccountIsLocked() {
        assertThat(holding(Function.EQUALITY)).isEqualTo(new Holding.Vacant());
        enter(Function.EQUALITY, Way.PEOPLE, "");
        assertThat(isHeld(Function.EQUALITY)).isTrue();
        town.run(() -> town.town.bean(Staff.class).setActive(officer, false));
        assertThat(isHeld(Function.EQUALITY)).isFalse();
    }

    @Test
    void holdersOfTheRoleAnswerForDataProtectionUnlessItIsOutside() {
        assertThat(holding(Function.DATA_PROTECTION)).isInstanceOf(Holding.ByPeople.class);
        enter(Function.DATA_PROTECTION, Way.OUTSIDE, " Datenschutz beim Kreis ");
        assertThat(holding(Function.DATA_PROTECTION)).isEqualTo(new Holding.Outside("Datenschutz beim Kreis"));
        assertThat(isHeld(Function.DATA_PROTECTION)).isFalse();
    }

    @Test
    void linkOfAnOfficeOutsideAnswersOnce() {
        enter(Function.EQUALITY, Way.OUTSIDE, "Gleichstellung beim Kreis");
        String token = invite("field:press").orElseThrow();
        Invitation asked = new Invitation(Function.EQUALITY, "field:press");
        assertThat(town.call(() -> functions.invitation(token))).contains(asked);
        assertThat(town.call(() -> functions.use(token))).contains(asked);
        assertThat(town.call(() -> functions.use(token))).isEmpty();
    }

    @Test
    void newLinkForTheSameQuestionReplacesTheOldOne() {
        enter(Function.EQUALITY, Way.OUTSIDE, "Gleichstellung beim Kreis");
        String old = invite("field:press").orElseThrow();
        String other = invite("field:events").orElseThrow();
        String renewed = invite("field:press").orElseThrow();
        assertThat(town.call(() -> functions.invitation(old))).isEmpty();
        assertThat(town.call(() -> functions.invitation(other))).isPresent();
        assertThat(town.call(() -> functions.invitation(renewed))).isPresent();
    }

    @Test
    void linkEndsAfterFourteenDaysAndWithAnotherHolder() {
        enter(Function.EQUALITY, Way.OUTSIDE, "Gleichstellung beim Kreis");
        String token = invite("field:press").orElseThrow();
        assertThat(town.call(() -> after(Duration.ofDays(13)).open(token))).isPresent();
        assertThat(town.call(() -> after(Duration.ofDays(15)).open(token))).isEmpty();
        enter(Function.EQUALITY, Way.PEOPLE, "");
        assertThat(town.call(() -> functions.invitation(token))).isEmpty();
        assertThat(invite("field:press")).isEmpty();
    }

    @Test
    void withoutOfficeOrReasonNothingChanges() {
        enter(Function.EQUALITY, Way.PEOPLE, "");
        assertThat(town.call(() -> entry().enter(Function.EQUALITY, Way.OUTSIDE, Set.of(), "  ")))
                .contains("function.officeMissing");
        assertThat(town.call(() -> entry().enter(Function.EQUALITY, Way.ABSENT, Set.of(), "x".repeat(201))))
                .contains("function.reasonMissing");
        assertThat(isHeld(Function.EQUALITY)).isTrue();
    }

    private FunctionLinks after(Duration time) {
        Clock later = Clock.fixed(Instant.now().plus(time), ZoneOffset.UTC);
        return new FunctionLinks(town.jdbc, later, new SecureRandom());
    }

    private Optional<String> invite(String subject) {
        return town.call(() -> functions.invite(Function.EQUALITY, subject));
    }

    private void enter(Function function, Way way, String words) {
        assertThat(town.call(() -> entry().enter(function, way, Set.of(officer.value()), words)))
                .isEmpty();
    }

    private FunctionEntry entry() {
        return town.town.bean(FunctionEntry.class);
    }

    private Holding holding(Function function) {
        return town.call(() -> functions.holding(function));
    }

    private boolean isHeld(Function function) {
        return town.call(() -> functions.isHeldBy(function, officer));
    }
}
