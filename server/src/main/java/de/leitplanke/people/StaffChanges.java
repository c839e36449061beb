package de.leitplanke.people;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Creates accounts, locks and opens them, gives new start passwords. */
@Service
@Transactional
class StaffChanges {

    private final Staff staff;
    private final Persons persons;
    private final Sessions sessions;
    private final PasswordEncoder passwords;
    private final StartPassword startPassword;
    private final List<PasswordReset> told;

    StaffChanges(
            Staff staff,
            Persons persons,
            Sessions sessions,
            PasswordEncoder passwords,
            StartPassword startPassword,
            List<PasswordReset> told) {
        this.staff = staff;
        this.persons = persons;
        this.sessions = sessions;
        this.passwords = passwords;
        this.startPassword = startPassword;
        this.told = told;
    }

    sealed interface Outcome {}

    /** The password is shown once and stored only as a hash. */
    record WithPassword(String login, String password) implements Outcome {}

    record Rejected(String textKey) implements Outcome {}

    Outcome add(NewAccount account, String department, Set<Role> roles) {
        Optional<String> problem = account.problem();
        if (problem.isPresent()) {
            return new Rejected(problem.get());
        }
        if (roles.isEmpty()) {
            return new Rejected("account.roleMissing");
        }
        if (staff.isTaken(account.login())) {
            return new Rejected("account.loginTaken");
        }
        String password = startPassword.next();
        persons.add(
                account.login(),
                account.displayName(),
                String.valueOf(passwords.encode(password)),
                department.isBlank() ? null : staff.department(department.strip()),
                roles);
        return new WithPassword(account.login(), password);
    }

    Outcome resetPassword(PersonId id) {
        String login = persons.find(id).orElseThrow().login();
        String password = startPassword.next();
        told.forEach(one -> one.passwordOf(id));
        persons.changePassword(id, String.valueOf(passwords.encode(password)));
        sessions.endAll(id);
        return new WithPassword(login, password);
    }

    void lock(PersonId id) {
        staff.setActive(id, false);
        sessions.endAll(id);
    }

    void open(PersonId id) {
        staff.setActive(id, true);
    }
}
