package de.leitplanke.people;

import java.util.Locale;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Length counts, not kinds of characters (NIST SP 800-63B, BSI ORP.4). */
@Service
class ChangingPassword {

    static final int SHORTEST = 12;
    static final int LONGEST = 200;

    private final Persons persons;
    private final PasswordEncoder passwords;

    ChangingPassword(Persons persons, PasswordEncoder passwords) {
        this.persons = persons;
        this.passwords = passwords;
    }

    sealed interface Outcome {}

    record Changed() implements Outcome {}

    record Rejected(String textKey) implements Outcome {}

    @Transactional
    Outcome change(PersonId person, String current, String wanted, String repeated) {
        if (!passwords.matches(current, persons.passwordHash(person))) {
            return new Rejected("password.currentWrong");
        }
        if (!wanted.equals(repeated)) {
            return new Rejected("password.notRepeated");
        }
        String login = persons.find(person).orElseThrow().login();
        if (!isSound(wanted, login)) {
            return new Rejected("password.weak");
        }
        persons.changePassword(person, String.valueOf(passwords.encode(wanted)));
        return new Changed();
    }

    static boolean isSound(String password, String login) {
        return password.length() >= SHORTEST
                && password.length() <= LONGEST
                && password.chars().distinct().count() >= 5
                && !password.toLowerCase(Locale.GERMAN).contains(login.toLowerCase(Locale.GERMAN));
    }
}
