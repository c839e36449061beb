package de.leitplanke.people;

import java.util.EnumSet;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Creates the first account of a new installation and uses up the link that allowed it. */
@Service
class SettingUp {

    private final SetupLinks links;
    private final Staff staff;
    private final Persons persons;
    private final PasswordEncoder passwords;

    SettingUp(SetupLinks links, Staff staff, Persons persons, PasswordEncoder passwords) {
        this.links = links;
        this.staff = staff;
        this.persons = persons;
        this.passwords = passwords;
    }

    /** Key of the text that says what is wrong; empty if the account has been created. */
    @Transactional
    Optional<String> create(String token, NewAccount account, String password, String repeated) {
        Optional<String> problem = account.problem();
        if (problem.isPresent()) {
            return problem;
        }
        if (!password.equals(repeated)) {
            return Optional.of("password.notRepeated");
        }
        if (!ChangingPassword.isSound(password, account.login())) {
            return Optional.of("password.weak");
        }
        if (!staff.isEmpty() || !links.use(token)) {
            return Optional.of("setup.gone");
        }
        persons.add(
                account.login(),
                account.displayName(),
                String.valueOf(passwords.encode(password)),
                null,
                EnumSet.of(Role.ADMIN, Role.AI_OFFICER));
        return Optional.empty();
    }
}
