package de.leitplanke.people;

import java.util.List;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets somebody who holds a one-time link set the password of the own account. */
@Service
class OwnPassword {

    private final AccountLinks links;
    private final Persons persons;
    private final PasswordEncoder passwords;
    private final List<SignInWatch> watches;

    OwnPassword(AccountLinks links, Persons persons, PasswordEncoder passwords, List<SignInWatch> watches) {
        this.links = links;
        this.persons = persons;
        this.passwords = passwords;
        this.watches = watches;
    }

    /** Whose account the link opens; a locked account has no open link. */
    @Transactional
    Optional<Person> of(String token) {
        return links.open(token).flatMap(persons::find).filter(Person::active);
    }

    /** Key of the text that says what is wrong; empty if the password is set and the link used up. */
    @Transactional
    Optional<String> set(String token, Person person, String wanted, String repeated) {
        if (!wanted.equals(repeated)) {
            return Optional.of("password.notRepeated");
        }
        if (!ChangingPassword.isSound(wanted, person.login())) {
            return Optional.of("password.weak");
        }
        if (!links.use(token)) {
            return Optional.of("link.gone");
        }
        persons.changePassword(person.id(), String.valueOf(passwords.encode(wanted)));
        watches.forEach(watch -> watch.noticed(SignInEvent.PASSWORD_BY_LINK, person.id()));
        return Optional.empty();
    }
}
