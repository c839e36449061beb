package de.leitplanke.people;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Creates and changes accounts, locks and opens them, gives new links. */
@Service
@Transactional
class StaffChanges {

    private final Staff staff;
    private final Persons persons;
    private final Deputies deputies;
    private final Sessions sessions;
    private final AccountLinks links;
    private final List<PasswordReset> told;

    StaffChanges(
            Staff staff,
            Persons persons,
            Deputies deputies,
            Sessions sessions,
            AccountLinks links,
            List<PasswordReset> told) {
        this.staff = staff;
        this.persons = persons;
        this.deputies = deputies;
        this.sessions = sessions;
        this.links = links;
        this.told = told;
    }

    sealed interface Outcome {}

    /** The token is shown once and stored only as a hash. */
    record WithLink(Person person, String token) implements Outcome {

        @Override
        public String toString() {
            return "WithLink";
        }
    }

    record Changed() implements Outcome {}

    record Rejected(String textKey) implements Outcome {}

    Outcome add(NewAccount account, String department, Set<Role> roles) {
        Optional<String> problem = account.problem().or(() -> problem(roles));
        if (problem.isPresent()) {
            return new Rejected(problem.get());
        }
        if (staff.isTaken(account.login())) {
            return new Rejected("account.loginTaken");
        }
        PersonId id = persons.add(account.login(), account.displayName(), null, staff.department(department), roles);
        return new WithLink(persons.find(id).orElseThrow(), links.renew(id));
    }

    Outcome change(PersonId id, String displayName, String department, Set<Role> roles) {
        Account before = staff.lock(id).orElseThrow();
        Optional<String> problem = NewAccount.entered(
                        displayName, before.person().login())
                .problem()
                .or(() -> problem(roles));
        if (problem.isPresent()) {
            return new Rejected(problem.get());
        }
        if (deputies.wouldJoinParties(id, roles)) {
            return new Rejected("account.bothPartiesAsDeputy");
        }
        if (isLastAdmin(before) && !roles.contains(Role.ADMIN)) {
            return new Rejected("account.lastAdmin");
        }
        deputies.endOthersThan(id, roles);
        staff.change(id, displayName.strip(), department, roles);
        return new Changed();
    }

    /** Destroys what only the person may read, for whoever holds the link could sign in as this person. */
    WithLink reset(PersonId id) {
        told.forEach(one -> one.passwordOf(id));
        persons.changePassword(id, null);
        sessions.endAll(id);
        return new WithLink(persons.find(id).orElseThrow(), links.renew(id));
    }

    Outcome lock(PersonId id) {
        if (isLastAdmin(staff.lock(id).orElseThrow())) {
            return new Rejected("account.lastAdmin");
        }
        staff.setActive(id, false);
        sessions.endAll(id);
        return new Changed();
    }

    void open(PersonId id) {
        staff.setActive(id, true);
    }

    /** Without anybody who stays and administers, nobody could ever open an account again. */
    boolean isLastAdmin(Account account) {
        return account.person().roles().contains(Role.ADMIN)
                && staff.all().stream()
                        .filter(other ->
                                !other.person().id().equals(account.person().id()))
                        .noneMatch(other -> other.person().active()
                                && !other.invited()
                                && other.leavingOn() == null
                                && other.person().roles().contains(Role.ADMIN));
    }

    static Optional<String> problem(Set<Role> roles) {
        if (roles.isEmpty()) {
            return Optional.of("account.roleMissing");
        }
        return Parties.areBothIn(roles) ? Optional.of("account.bothParties") : Optional.empty();
    }
}
