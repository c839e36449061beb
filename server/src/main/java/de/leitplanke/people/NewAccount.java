package de.leitplanke.people;

import java.util.Optional;
import java.util.regex.Pattern;

/** What is entered for a new account, with what speaks against it. */
record NewAccount(String displayName, String login) {

    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._-]{1,39}");
    private static final int LONGEST_NAME = 80;

    static NewAccount entered(String displayName, String login) {
        return new NewAccount(displayName.strip(), login.strip());
    }

    /** Key of the text that says what is wrong; empty if nothing is. */
    Optional<String> problem() {
        if (displayName.isEmpty()
                || displayName.length() > LONGEST_NAME
                || displayName.chars().anyMatch(Character::isISOControl)) {
            return Optional.of("account.nameMissing");
        }
        return LOGIN.matcher(login).matches() ? Optional.empty() : Optional.of("account.loginForm");
    }
}
