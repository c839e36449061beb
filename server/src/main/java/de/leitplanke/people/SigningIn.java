package de.leitplanke.people;

import de.leitplanke.platform.tenancy.CurrentMunicipality;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Checks name and password. Five failures in a row lock the account for fifteen minutes. An unknown name, a wrong
 * password and a locked account cost the same time and give the same answer.
 */
@Service
class SigningIn {

    static final int FAILURES_BEFORE_LOCK = 5;
    static final Duration LOCK = Duration.ofMinutes(15);

    private final Persons persons;
    private final PasswordEncoder passwords;
    private final List<SignInWatch> watches;
    private final Clock clock;
    private final CompletableFuture<String> nobodysHash;

    SigningIn(Persons persons, PasswordEncoder passwords, List<SignInWatch> watches, Clock clock) {
        this.persons = persons;
        this.passwords = passwords;
        this.watches = watches;
        this.clock = clock;
        this.nobodysHash = CompletableFuture.supplyAsync(() -> String.valueOf(passwords.encode("nobody")));
    }

    @Transactional
    Optional<SignedIn> signIn(String login, String password) {
        @Nullable LoginAccount account = persons.account(login.strip()).orElse(null);
        @Nullable String hash = account == null ? null : account.passwordHash();
        boolean matches = passwords.matches(password, hash == null ? nobodysHash.join() : hash) && hash != null;
        if (account == null || account.isLocked(OffsetDateTime.now(clock))) {
            return Optional.empty();
        }
        if (!matches) {
            countFailure(account);
            return Optional.empty();
        }
        persons.forgiveFailures(account.id());
        return persons.find(account.id()).map(person -> SignedIn.as(person, CurrentMunicipality.require()));
    }

    private void countFailure(LoginAccount account) {
        int failures = account.failedLogins() + 1;
        boolean lock = failures >= FAILURES_BEFORE_LOCK;
        persons.failed(
                account.id(),
                lock ? 0 : failures,
                lock ? OffsetDateTime.now(clock).plus(LOCK) : null);
        if (lock) {
            watches.forEach(watch -> watch.noticed(SignInEvent.LOCK_OUT, account.id()));
        }
    }
}
