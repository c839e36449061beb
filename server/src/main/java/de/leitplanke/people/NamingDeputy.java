package de.leitplanke.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Names a deputy for a role, from a day to a day; nobody stands in for both parties or against the own one. */
@Service
@Transactional
class NamingDeputy {

    private static final Set<Role> REPRESENTED = EnumSet.of(Role.MANAGER, Role.EMPLOYER, Role.STAFF_COUNCIL);

    private final Staff staff;
    private final Deputies deputies;
    private final Clock clock;

    NamingDeputy(Staff staff, Deputies deputies, Clock clock) {
        this.staff = staff;
        this.deputies = deputies;
        this.clock = clock;
    }

    sealed interface Outcome {}

    record Named() implements Outcome {}

    record Rejected(String textKey) implements Outcome {}

    /**
     * What is entered.
     *
     * @param firstDay null if what was written is no day
     */
    record Wish(
            UUID deputy,
            Role role,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay) {}

    /** The roles of the person in which somebody else may stand in. */
    static List<Role> representable(Account account) {
        return account.person().roles().stream().filter(REPRESENTED::contains).toList();
    }

    Outcome name(PersonId person, Wish wish) {
        Account represented = staff.find(person.value()).orElseThrow();
        @Nullable Account deputy = staff.lock(new PersonId(wish.deputy())).orElse(null);
        if (!representable(represented).contains(wish.role())) {
            return new Rejected("deputy.roleMissing");
        }
        if (deputy == null || !deputy.person().active() || wish.deputy().equals(person.value())) {
            return new Rejected("deputy.personMissing");
        }
        LocalDate first = wish.firstDay();
        LocalDate last = wish.lastDay();
        if (first == null || last == null || !isSound(first, last)) {
            return new Rejected("deputy.daysWrong");
        }
        if (deputy.person().roles().contains(wish.role())) {
            return new Rejected("deputy.hasRole");
        }
        if (joinsParties(deputy.person(), wish.role(), first, last)) {
            return new Rejected("deputy.bothParties");
        }
        deputies.add(person, deputy.person().id(), wish.role(), first, last);
        return new Named();
    }

    private boolean isSound(LocalDate first, LocalDate last) {
        LocalDate today = LocalDate.now(clock);
        return !first.isBefore(today) && !last.isBefore(first) && !last.isAfter(today.plusYears(1));
    }

    private boolean joinsParties(Person deputy, Role role, LocalDate first, LocalDate last) {
        if (!Parties.include(role)) {
            return false;
        }
        boolean ownParty = deputy.roles().stream().anyMatch(Parties::include);
        boolean otherDeputyship = deputies.by(deputy.id()).stream()
                .filter(each -> Parties.include(each.role()) && each.role() != role)
                .anyMatch(each ->
                        !each.lastDay().isBefore(first) && !each.firstDay().isAfter(last));
        return ownParty || otherDeputyship;
    }
}
